package org.openita.stakeholder;

import java.util.Optional;
import org.openita.approval.DossierStatus;

/**
 * The staff of an agency in a cycle.
 *
 * @param headcount people in service for one year or more; absent until filled in
 * @param minimumSample people who must answer IIT at the least
 * @param check what the sanity check says of the headcount; absent until it is filled in
 */
public record InternalStakeholders(
    Optional<Integer> headcount,
    Optional<Integer> minimumSample,
    Optional<HeadcountCheck> check,
    DossierStatus dossier) {}
