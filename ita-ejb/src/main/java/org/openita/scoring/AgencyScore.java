package org.openita.scoring;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.common.CountedInAudit;
import org.openita.framework.Framework;
import org.openita.survey.CollectionWay;
import org.openita.survey.Way;

/** What a scoring run made of one agency. Never changed. */
@Entity
@CountedInAudit
@IdClass(AgencyScore.Key.class)
@Table(name = "agency_score")
public class AgencyScore {

  /** Key inside the database. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private int runId;
    private int agencyId;

    protected Key() {}

    Key(int runId, int agencyId) {
      this.runId = runId;
      this.agencyId = agencyId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.runId == runId && key.agencyId == agencyId;
    }

    @Override
    public int hashCode() {
      return 31 * runId + agencyId;
    }
  }

  @Id
  @Column(name = "run_id")
  private int runId;

  @Id
  @Column(name = "agency_id")
  private int agencyId;

  private BigDecimal total;
  private String rating;

  @Column(name = "missing_steps")
  private String missingSteps;

  @Column(name = "iit_responses")
  private int iitResponses;

  @Column(name = "iit_minimum")
  private Integer iitMinimum;

  @Column(name = "eit_responses")
  private int eitResponses;

  @Column(name = "eit_minimum")
  private Integer eitMinimum;

  @Column(name = "eit_ways")
  private String eitWays;

  @Column(name = "eit_way_scores")
  private String eitWayScores;

  /** Of runs that did not keep the answers. */
  private String parts;

  private byte[] answers;

  protected AgencyScore() {}

  AgencyScore(
      int runId,
      int agencyId,
      Optional<Score> total,
      Optional<String> rating,
      Completeness completeness,
      External external,
      byte[] answers) {
    this.runId = runId;
    this.agencyId = agencyId;
    this.total = total.map(Score::value).orElse(null);
    this.rating = rating.orElse(null);
    this.missingSteps = completeness.missing().stream().map(Enum::name).collect(joining(" "));
    this.iitResponses = completeness.iitResponses();
    this.iitMinimum = completeness.iitMinimum().orElse(null);
    this.eitResponses = completeness.eitResponses();
    this.eitMinimum = external.minimum().orElse(null);
    this.eitWays =
        external.ways().entrySet().stream()
            .map(way -> way.getKey() + "=" + way.getValue())
            .collect(joining(" "));
    this.eitWayScores =
        external.wayScores().entrySet().stream()
            .map(way -> way.getKey() + "=" + way.getValue().value().toPlainString())
            .collect(joining(" "));
    this.answers = answers;
  }

  /**
   * How EIT was collected.
   *
   * @param wayScores without ways that only few have used
   */
  record External(
      Optional<Integer> minimum, Map<Way, Integer> ways, Map<CollectionWay, Score> wayScores) {}

  /** Key of the agency inside the database. */
  public int agencyId() {
    return agencyId;
  }

  /** Absent where it cannot be computed. */
  public Optional<Score> total() {
    return Optional.ofNullable(total).map(Score::new);
  }

  /** Code of the rating level; absent without a total. */
  public Optional<String> rating() {
    return Optional.ofNullable(rating);
  }

  /** Empty where the result can be announced. */
  public Set<MissingStep> missingSteps() {
    return Stream.of(missingSteps.split(" "))
        .filter(step -> !step.isEmpty())
        .map(MissingStep::valueOf)
        .collect(toCollection(() -> EnumSet.noneOf(MissingStep.class)));
  }

  public int iitResponses() {
    return iitResponses;
  }

  public Optional<Integer> iitMinimum() {
    return Optional.ofNullable(iitMinimum);
  }

  public int eitResponses() {
    return eitResponses;
  }

  public Optional<Integer> eitMinimum() {
    return Optional.ofNullable(eitMinimum);
  }

  /**
   * How many of the responses to EIT came in which way of collection, in their order; empty for
   * runs that did not keep them apart.
   */
  public Map<Way, Integer> eitWays() {
    var ways = new EnumMap<Way, Integer>(Way.class);
    Stream.of(eitWays.split(" "))
        .filter(way -> !way.isEmpty())
        .map(way -> way.split("=", 2))
        .forEach(way -> ways.put(Way.valueOf(way[0]), Integer.valueOf(way[1])));
    return ways;
  }

  /**
   * What each way of collection scores in EIT by itself; ways that only few have used are missing,
   * and all are for runs that did not keep them apart.
   */
  public Map<CollectionWay, Score> eitWayScores() {
    var scores = new EnumMap<CollectionWay, Score>(CollectionWay.class);
    read(eitWayScores, " ").forEach((way, score) -> scores.put(CollectionWay.valueOf(way), score));
    return scores;
  }

  /** Whether no mandatory step is missing. */
  boolean announced() {
    return missingSteps.isEmpty();
  }

  /** Of both surveys. */
  int responses() {
    return iitResponses + eitResponses;
  }

  /**
   * Scores by the code of instrument, indicator, sub-indicator, question or item.
   *
   * @param framework of the cycle
   */
  public Map<String, Score> parts(Framework framework) {
    return answers == null
        ? read(parts, "\n")
        : ScoredAnswers.of(framework, answers).sheet(framework).parts();
  }

  private static Map<String, Score> read(String written, String separator) {
    var scores = new LinkedHashMap<String, Score>();
    Stream.of(written.split(separator))
        .filter(line -> !line.isEmpty())
        .map(line -> line.split("=", 2))
        .forEach(part -> scores.put(part[0], new Score(new BigDecimal(part[1]))));
    return scores;
  }
}
