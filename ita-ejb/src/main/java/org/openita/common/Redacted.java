package org.openita.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an attribute of an entity whose value the audit log must not hold: personal data, passwords
 * and their hashes, secrets, tokens. The log says that it was changed, never from what to what.
 */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Redacted {}
