package org.openita.issuing;

import org.openita.identity.Whom;
import org.openita.registry.AgencyFilter;

/** Which accounts of which agencies are to be issued. */
public record Selection(AgencyFilter agencies, Whom whom) {}
