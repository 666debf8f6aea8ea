package org.openita.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.openita.audit.Redaction.Telling;

/**
 * Sees every insert, update and delete of an entity, whichever room it belongs to (declared in
 * {@code persistence.xml}). What is changed by a statement in SQL or JPQL does not come by here.
 */
public class EntityChanges extends DescriptorEventAdapter implements SessionCustomizer {

  private static final List<String> NATURAL_KEYS = List.of("code", "username");
  private static final int MOST_ELEMENTS = 50;

  private volatile Trails trails;

  @Override
  public void customize(Session session) {
    session
        .getDescriptors()
        .values()
        .forEach(descriptor -> descriptor.getEventManager().addListener(this));
  }

  @Override
  public void postInsert(DescriptorEvent event) {
    keep(
        event,
        "added",
        (draft, subject) ->
            subject.values(
                event.getObject(),
                (attribute, value) ->
                    draft.changed(subject.change(attribute, Optional.empty(), value))));
  }

  @Override
  public void postDelete(DescriptorEvent event) {
    keep(
        event,
        "removed",
        (draft, subject) ->
            subject.values(
                event.getObject(),
                (attribute, value) ->
                    draft.changed(subject.change(attribute, value, Optional.empty()))));
  }

  @Override
  public void postUpdate(DescriptorEvent event) {
    var changes = ((ObjectLevelModifyQuery) event.getQuery()).getObjectChangeSet();
    if (changes == null) {
      return;
    }
    keep(
        event,
        "changed",
        (draft, subject) ->
            subject.differences(
                event.getDescriptor(), event.getObject(), changes.getChanges(), "", draft));
  }

  private void keep(DescriptorEvent event, String what, BiConsumer<Draft, Subject> telling) {
    var type = event.getDescriptor().getJavaClass();
    if (Redaction.isLeftOut(type)) {
      return;
    }
    var draft = trails().ofChange().map(Trail::draft);
    if (draft.isEmpty()) {
      return;
    }
    if (Redaction.isCounted(type)) {
      draft.get().counted(event.getDescriptor().getAlias(), what);
    } else {
      telling.accept(draft.get(), Subject.of(event));
    }
  }

  private Trails trails() {
    if (trails == null) {
      trails = CDI.current().select(Trails.class).get();
    }
    return trails;
  }

  /** The entity that an event is about. */
  private record Subject(Session session, ClassDescriptor descriptor, String entity, String key) {

    static Subject of(DescriptorEvent event) {
      var descriptor = event.getDescriptor();
      return new Subject(
          event.getSession(),
          descriptor,
          descriptor.getAlias(),
          keyOf(event.getSession(), event.getObject()));
    }

    Change change(String attribute, Optional<String> before, Optional<String> after) {
      return new Change(entity, key, attribute, before, after);
    }

    /** All values that are there and may be told. */
    void values(Object object, BiConsumer<String, Optional<String>> told) {
      values(descriptor, object, "", told);
    }

    private void values(
        ClassDescriptor owner,
        Object object,
        String path,
        BiConsumer<String, Optional<String>> told) {
      for (var mapping : owner.getMappings()) {
        var name = path + mapping.getAttributeName();
        var telling = Redaction.telling(owner.getJavaClass(), mapping.getAttributeName());
        var value = mapping.getAttributeValueFromObject(object);
        if (telling == Telling.NOT || value == null) {
          continue;
        }
        if (mapping.isAggregateObjectMapping() && telling == Telling.FULLY) {
          values(mapping.getReferenceDescriptor(), value, name + ".", told);
        } else {
          var text = Redaction.told(text(mapping, value), telling);
          if (text.isPresent()) {
            told.accept(name, text);
          }
        }
      }
    }

    void differences(
        ClassDescriptor owner,
        Object object,
        List<ChangeRecord> changes,
        String path,
        Draft draft) {
      for (var change : changes) {
        var attribute = change.getAttribute();
        var mapping = owner.getMappingForAttributeName(attribute);
        var telling = Redaction.telling(owner.getJavaClass(), attribute);
        if (telling == Telling.NOT) {
          continue;
        }
        var now = mapping.getAttributeValueFromObject(object);
        var nested =
            change instanceof AggregateChangeRecord aggregate ? aggregate.getChangedObject() : null;
        if (nested != null && now != null && telling == Telling.FULLY) {
          differences(
              mapping.getReferenceDescriptor(),
              now,
              nested.getChanges(),
              path + attribute + ".",
              draft);
        } else {
          draft.changed(
              change(
                  path + attribute,
                  Redaction.told(text(mapping, change.getOldValue()), telling),
                  Redaction.told(text(mapping, now), telling)));
        }
      }
    }

    private Object text(DatabaseMapping mapping, Object value) {
      if (value instanceof Collection<?> elements) {
        return elements.stream()
            .limit(MOST_ELEMENTS)
            .map(element -> String.valueOf(name(element)))
            .collect(Collectors.joining(", "));
      }
      return mapping.isForeignReferenceMapping() ? name(value) : value;
    }

    /** Other entities are told by their keys. */
    private Object name(Object value) {
      return value != null && session.getClassDescriptor(value.getClass()) != null
          ? keyOf(session, value)
          : value;
    }

    /** The key that people know where there is one, else that of the database. */
    private static String keyOf(Session session, Object object) {
      var descriptor = session.getClassDescriptor(object.getClass());
      for (var name : NATURAL_KEYS) {
        var mapping = descriptor.getMappingForAttributeName(name);
        if (mapping != null && mapping.isDirectToFieldMapping()) {
          return String.valueOf(mapping.getAttributeValueFromObject(object));
        }
      }
      return String.valueOf(session.getId(object));
    }
  }
}
