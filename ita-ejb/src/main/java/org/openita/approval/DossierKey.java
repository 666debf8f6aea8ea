package org.openita.approval;

/**
 * Names one dossier.
 *
 * @param year fiscal year of the cycle, Buddhist Era
 */
public record DossierKey(int year, String agencyCode, DossierKind kind) {}
