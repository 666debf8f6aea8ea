package org.openita.stakeholder;

/**
 * An entry of a sample list.
 *
 * @param id by which it is changed and removed
 * @param version the one to hand back with a change
 * @param imported whether it came with a file
 */
public record ListedEntry(int id, long version, boolean imported, SampleEntry entry) {}
