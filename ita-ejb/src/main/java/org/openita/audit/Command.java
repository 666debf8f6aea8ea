package org.openita.audit;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.common.Unaudited;
import org.openita.identity.Assessed;
import org.openita.identity.Caller;

/** A call of a business method: who asks what of whom. */
final class Command {

  /** What nobody has called, for instance a timer. */
  static final Command OF_THE_SYSTEM = new Command("System", Optional.empty(), false, Map::of);

  private static final String AGENCY = "agencyCode";

  /** Texts that name something; every other text may be personal or secret and is left out. */
  private static final Set<String> TELLING_TEXTS =
      Set.of(
          AGENCY,
          "itemCode",
          "username",
          "clientId",
          "supervisingBodyCode",
          "provinceCode",
          "typeCode",
          "ministryCode");

  /** Names of values that are secrets whatever their type. */
  private static final Set<String> SECRETS = Set.of("code", "otp", "totp", "pin", "oneTimeCode");

  private final String action;
  private final Optional<Caller> caller;
  private final boolean unaudited;

  /** Asked for only where something is written down. */
  private final Supplier<Map<String, Object>> arguments;

  private Command(
      String action,
      Optional<Caller> caller,
      boolean unaudited,
      Supplier<Map<String, Object>> arguments) {
    this.action = action;
    this.caller = caller;
    this.unaudited = unaudited;
    this.arguments = arguments;
  }

  static Command of(InvocationContext call) {
    var method = call.getMethod();
    var values = call.getParameters() == null ? new Object[0] : call.getParameters();
    var caller =
        values.length > 0 && values[0] instanceof Caller first
            ? Optional.of(first)
            : Optional.<Caller>empty();
    var service = method.getDeclaringClass();
    return new Command(
        service.getSimpleName() + "." + method.getName(),
        caller,
        service.isAnnotationPresent(Unaudited.class),
        () -> arguments(method, values));
  }

  private static Map<String, Object> arguments(Method method, Object[] values) {
    var arguments = new LinkedHashMap<String, Object>();
    var parameters = method.getParameters();
    for (int i = 0; i < values.length; i++) {
      arguments.put(parameters[i].getName(), values[i]);
    }
    return arguments;
  }

  /** Service and command, for instance {@code Approvals.submit}. */
  String action() {
    return action;
  }

  Optional<Caller> caller() {
    return caller;
  }

  /** Whether it must leave no trace. */
  boolean unaudited() {
    return unaudited;
  }

  /** The agency that it names, or else that of the caller. */
  Optional<String> agencyCode() {
    for (var parameter : parameters()) {
      if (parameter.attribute().equals(AGENCY)) {
        return parameter.after();
      }
    }
    return caller.flatMap(Caller::agencyCode);
  }

  /** What may be told of its parameters: what they name, numbers, times and choices. */
  List<Change> parameters() {
    var told = new ArrayList<Change>();
    arguments.get().forEach((name, value) -> tell(name, value, told));
    return told;
  }

  private static void tell(String name, Object value, List<Change> told) {
    if (SECRETS.contains(name)) {
      return;
    }
    if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(present -> tell(name, present, told));
    } else if (value instanceof Assessed agency) {
      told.add(Change.parameter(AGENCY, agency.code()));
    } else if (value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum
        || value instanceof TemporalAccessor
        || value instanceof String && TELLING_TEXTS.contains(name)) {
      told.add(Change.parameter(name, value.toString()));
    } else if (value instanceof Record group) {
      for (var component : group.getClass().getRecordComponents()) {
        tell(component.getName(), read(group, component), told);
      }
    }
  }

  private static Object read(Record group, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(group);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
