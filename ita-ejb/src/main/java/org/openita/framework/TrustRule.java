package org.openita.framework;

/**
 * When a response to a survey, and when the responses of a channel, are conspicuous. What is
 * conspicuous still counts until an operator excludes it.
 *
 * @param fastSeconds a form sent sooner after it was shown is fast
 * @param straightPercent so large a share of the items with the same answer is a straight line
 * @param burstPerMinute more responses of a channel within a minute are a burst
 * @param judgedFrom a channel with fewer responses is not judged
 * @param flaggedPercent share of flagged responses from which a channel is conspicuous
 * @param identicalPercent share of responses with the same answers throughout from which it is
 * @param smallestGroup of fewer responses nothing is told, and none are left out of the scoring
 * @param dayPercent share of the responses of a channel from which a day is unusual
 */
public record TrustRule(
    int fastSeconds,
    int straightPercent,
    int burstPerMinute,
    int judgedFrom,
    int flaggedPercent,
    int identicalPercent,
    int smallestGroup,
    int dayPercent) {}
