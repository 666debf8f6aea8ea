package org.openita.approval;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a draft is a draft again.
 *
 * @param by {@link DossierAction#RETURN} or {@link DossierAction#REOPEN}
 * @param reason 1 to {@value Dossier#LONGEST_REASON} characters
 * @param actor user name or id of a client; like the time absent for what was returned before both
 *     were kept
 */
public record Correction(
    DossierAction by, String reason, Optional<String> actor, Optional<Instant> at) {}
