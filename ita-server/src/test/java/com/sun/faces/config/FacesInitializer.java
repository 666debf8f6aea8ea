package com.sun.faces.config;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Has the name of the one of Payara, which is no dependency. */
public final class FacesInitializer implements ServletContainerInitializer {

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    throw new UnsupportedOperationException();
  }
}
