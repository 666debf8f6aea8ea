package org.openita.identity;

/**
 * What issuing accounts would come to.
 *
 * @param agencies that get at least one letter
 * @param accounts letters in all
 * @param registered of these, accounts whose owners have registered and would need the new password
 */
public record IssueCount(int agencies, int accounts, int registered) {}
