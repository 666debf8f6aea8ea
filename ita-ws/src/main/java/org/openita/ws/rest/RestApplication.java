package org.openita.ws.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** What is served under {@code /api/v1}. */
@ApplicationPath("/v1")
public class RestApplication extends Application {

  static final Set<Class<?>> RESOURCES =
      Set.of(
          CyclesResource.class,
          FrameworksResource.class,
          AgenciesResource.class,
          AgencyResultResource.class,
          ResultsResource.class,
          AgencyStatusResource.class,
          ChannelsResource.class,
          InternalStakeholdersResource.class,
          ExternalStakeholdersResource.class,
          DisclosuresResource.class);

  private static final Set<Class<?>> PROVIDERS =
      Set.of(Authentication.class, ProblemMapper.class, RecordWriter.class, JsonBodyReader.class);

  @Override
  public Set<Class<?>> getClasses() {
    var classes = new HashSet<>(RESOURCES);
    classes.addAll(PROVIDERS);
    return classes;
  }
}
