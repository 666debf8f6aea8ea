package org.openita.e2e;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** For classes whose tests tell one story: after a step that failed, the later ones are skipped. */
final class StoryOrder implements ExecutionCondition, TestWatcher {

  private static final Namespace NAMESPACE = Namespace.create(StoryOrder.class);

  @Override
  public void testFailed(ExtensionContext step, Throwable cause) {
    step.getParent().orElseThrow().getStore(NAMESPACE).put("failed", step.getDisplayName());
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var failed = context.getStore(NAMESPACE).get("failed", String.class);
    return failed == null
        ? ConditionEvaluationResult.enabled("no earlier step has failed")
        : ConditionEvaluationResult.disabled("an earlier step has failed: " + failed);
  }
}
