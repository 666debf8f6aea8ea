package org.openita.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.framework.InstrumentCode;

/** The tables of this room. */
@Dependent
class SurveyShelf {

  @PersistenceContext private EntityManager entities;

  Optional<Channel> channel(String code) {
    return Optional.ofNullable(entities.find(Channel.class, code));
  }

  /** The standing channel of a way. */
  Optional<Channel> channel(int year, int agencyId, InstrumentCode instrument, Way way) {
    return entities
        .createQuery(
            "select c from Channel c"
                + " where c.cycleYear = :year and c.agencyId = :agency and c.instrument = :instrument"
                + " and c.way = :way and c.revokedAt is null and c.expiresAt is null",
            Channel.class)
        .setParameter("year", year)
        .setParameter("agency", agencyId)
        .setParameter("instrument", instrument)
        .setParameter("way", way)
        .getResultStream()
        .findFirst();
  }

  /** The channel as it is now, kept from others until the end of the transaction. */
  Channel lock(Channel channel) {
    entities.refresh(channel, LockModeType.PESSIMISTIC_WRITE);
    return channel;
  }

  void flush() {
    entities.flush();
  }

  /** By a statement: the audit log must not hold an address that still works. */
  void makeLink(Channel link) {
    entities
        .createNativeQuery(
            "insert into channel (code, cycle_year, agency_id, instrument_code, way, expires_at,"
                + " made_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, link.code())
        .setParameter(2, link.year())
        .setParameter(3, link.agencyId())
        .setParameter(4, link.instrument().name())
        .setParameter(5, link.way().code())
        .setParameter(6, LocalDateTime.ofInstant(link.expiresAt().orElseThrow(), ZoneOffset.UTC))
        .setParameter(7, link.madeBy().orElseThrow())
        .executeUpdate();
  }

  /** The links of an assessor for an agency that end after a time. */
  List<Channel> links(int year, int agencyId, String madeBy, Instant endingAfter) {
    return entities
        .createQuery(
            "select c from Channel c where c.cycleYear = :year and c.agencyId = :agency"
                + " and c.madeBy = :madeBy and c.expiresAt > :after order by c.expiresAt desc",
            Channel.class)
        .setParameter("year", year)
        .setParameter("agency", agencyId)
        .setParameter("madeBy", madeBy)
        .setParameter("after", endingAfter)
        .getResultList();
  }

  /** The links of an assessor for any agency and cycle that are of use now. */
  List<Channel> links(String madeBy, Instant now) {
    return entities
        .createQuery(
            "select c from Channel c where c.madeBy = :madeBy"
                + " and c.expiresAt > :now and c.revokedAt is null",
            Channel.class)
        .setParameter("madeBy", madeBy)
        .setParameter("now", now)
        .getResultList();
  }

  /** How many responses came in each way; ways without any are missing. */
  Map<Way, Integer> countByWay(int year, int agencyId, InstrumentCode instrument) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select way, count(*) from response where cycle_year = ?1 and agency_id = ?2"
                    + " and instrument_code = ?3 group by way")
            .setParameter(1, year)
            .setParameter(2, agencyId)
            .setParameter(3, instrument.name())
            .getResultList();
    var counts = new EnumMap<Way, Integer>(Way.class);
    for (var row : rows) {
      var columns = (Object[]) row;
      counts.put(Way.of(((Number) columns[0]).intValue()), ((Number) columns[1]).intValue());
    }
    return counts;
  }

  /** Makes the channel unless another request has just done so. */
  Channel makeChannel(Channel channel, int agencyId) {
    entities
        .createNativeQuery(
            "insert ignore into channel (code, cycle_year, agency_id, instrument_code, way)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, channel.code())
        .setParameter(2, channel.year())
        .setParameter(3, agencyId)
        .setParameter(4, channel.instrument().name())
        .setParameter(5, channel.way().code())
        .executeUpdate();
    return channel(channel.year(), agencyId, channel.instrument(), channel.way()).orElseThrow();
  }

  int count(int year, int agencyId, InstrumentCode instrument) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from response"
                        + " where cycle_year = ?1 and agency_id = ?2 and instrument_code = ?3")
                .setParameter(1, year)
                .setParameter(2, agencyId)
                .setParameter(3, instrument.name())
                .getSingleResult())
        .intValue();
  }

  /** Responses of all agencies that have any, by the key of the agency. */
  Map<Integer, Integer> counts(int year, InstrumentCode instrument) {
    return counts(
        entities
            .createNativeQuery(
                "select agency_id, count(*) from response"
                    + " where cycle_year = ?1 and instrument_code = ?2 group by agency_id")
            .setParameter(1, year)
            .setParameter(2, instrument.name()));
  }

  Map<Integer, Integer> counts(int year, InstrumentCode instrument, Collection<Integer> agencyIds) {
    if (agencyIds.isEmpty()) {
      return Map.of();
    }
    var places = String.join(", ", Collections.nCopies(agencyIds.size(), "?"));
    var query =
        entities.createNativeQuery(
            "select agency_id, count(*) from response where cycle_year = ? and instrument_code = ?"
                + " and agency_id in (%s) group by agency_id".formatted(places));
    int place = 1;
    query.setParameter(place++, year).setParameter(place++, instrument.name());
    for (var id : agencyIds) {
      query.setParameter(place++, id);
    }
    return counts(query);
  }

  private static Map<Integer, Integer> counts(Query query) {
    var counts = new HashMap<Integer, Integer>();
    for (var row : (List<?>) query.getResultList()) {
      var columns = (Object[]) row;
      counts.put(((Number) columns[0]).intValue(), ((Number) columns[1]).intValue());
    }
    return counts;
  }
}
