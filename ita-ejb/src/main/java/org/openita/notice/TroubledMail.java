package org.openita.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * An e-mail that needs an operator.
 *
 * @param state given up, or nobody knows what has become of it
 * @param attempts to hand it over
 * @param problem what the mail server said last, without addresses
 */
public record TroubledMail(
    Notice notice, MailState state, int attempts, Instant changedAt, Optional<String> problem) {}
