package org.openita.approval;

/**
 * Whether what is kept of a dossier is what was submitted.
 *
 * @param digest SHA-256 of what was submitted, 64 hexadecimal digits; empty where nothing was
 *     frozen
 * @param holds whether the frozen copy, its digest, the history and the content of now agree
 */
public record Proof(String digest, boolean holds) {}
