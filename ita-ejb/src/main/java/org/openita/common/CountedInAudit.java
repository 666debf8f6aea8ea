package org.openita.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an entity of which the audit log says only how many were added, changed or removed: what is
 * computed from other records and can be computed again, and what is itself a history.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountedInAudit {}
