/**
 * The tamper-evident log: every change, refusal, sign-in and view of personal data, with who, on
 * behalf of which agency, what, before and after, when, from where.
 */
package org.openita.audit;
