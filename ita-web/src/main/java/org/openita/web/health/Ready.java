package org.openita.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openita.monitoring.SystemHealth;

/** Requests can be served: the application is up and its database answers. */
@Readiness
@ApplicationScoped
class Ready implements HealthCheck {

  @Inject private SystemHealth health;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(health.databaseAnswers()).build();
  }
}
