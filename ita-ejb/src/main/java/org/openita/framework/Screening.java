package org.openita.framework;

import org.openita.common.Text;

/**
 * What a survey asks before anything else, so that only those answer whom it is for (manual 2563,
 * section 2.1).
 *
 * @param yes of those whom it is for
 * @param ending what whoever says no is told
 */
public record Screening(Text question, Text yes, Text no, Text ending) {}
