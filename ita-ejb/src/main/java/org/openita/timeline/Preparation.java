package org.openita.timeline;

/** What is done to a cycle beside its activities. */
public enum Preparation {
  /** Setting the windows of the cycle, of groups and of agencies. */
  MOVE_WINDOWS,
  /** Changing which agencies are assessed, how, and in which group. */
  CHANGE_REGISTER,
  /** Deciding which assessor assesses whom. */
  ASSIGN_ASSESSORS
}
