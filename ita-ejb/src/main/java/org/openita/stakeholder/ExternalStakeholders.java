package org.openita.stakeholder;

import java.util.Optional;
import org.openita.approval.DossierStatus;

/**
 * The people outside who used or contacted an agency since the start of the year.
 *
 * @param estimate people; absent until filled in
 * @param minimumSample people who must answer EIT at the least
 */
public record ExternalStakeholders(
    Optional<Integer> estimate, Optional<Integer> minimumSample, DossierStatus dossier) {}
