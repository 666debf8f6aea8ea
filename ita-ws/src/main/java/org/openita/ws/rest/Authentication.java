package org.openita.ws.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.openita.ws.access.Credentials;
import org.openita.ws.access.CurrentCaller;

/**
 * Finds out who calls. Wrong credentials are refused even where none are asked for, so that a
 * client learns of its mistake; what needs a caller asks {@link CurrentCaller#required()}.
 */
@Provider
@ApplicationScoped
public class Authentication implements ContainerRequestFilter, ContainerResponseFilter {

  @Inject private CurrentCaller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      caller.prove(Credentials.ofBasic(authorization));
    }
  }

  /** What depends on the caller is kept by nobody on the way. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Authorization");
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.CACHE_CONTROL,
            request.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? "no-cache" : "no-store");
  }
}
