package org.openita.ws.soap;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.openita.approval.DossierStatus;
import org.openita.common.ThaiTime;
import org.openita.scoring.MissingStep;
import org.openita.scoring.Score;
import org.openita.ws.soap.contract.Dossier;
import org.openita.ws.soap.contract.DossierState;
import org.openita.ws.soap.contract.ExternalStakeholders;
import org.openita.ws.soap.contract.Text;

/** Parts of messages that several messages have. */
final class Parts {

  private static final DatatypeFactory TIMES = DatatypeFactory.newDefaultInstance();

  private Parts() {}

  static Text text(org.openita.common.Text text) {
    var part = new Text();
    part.setTh(text.th());
    part.setEn(text.en());
    return part;
  }

  static BigDecimal score(Optional<Score> score) {
    return score.map(Score::shown).orElse(null);
  }

  /** To the millisecond, in the zone of the assessment. */
  static XMLGregorianCalendar time(Instant instant) {
    return TIMES.newXMLGregorianCalendar(
        ISO_OFFSET_DATE_TIME.format(instant.truncatedTo(ChronoUnit.MILLIS).atZone(ThaiTime.ZONE)));
  }

  static List<String> steps(Set<MissingStep> missing) {
    return missing.stream().sorted().map(MissingStep::name).toList();
  }

  static <E extends ExternalStakeholders> E external(
      E part, org.openita.stakeholder.ExternalStakeholders known) {
    dossier(part, known.dossier());
    part.setEstimate(known.estimate().orElse(null));
    part.setMinimumSample(known.minimumSample().orElse(null));
    return part;
  }

  static <D extends Dossier> D dossier(D part, DossierStatus status) {
    part.setState(DossierState.valueOf(status.state().name()));
    part.setVersion(status.version());
    part.setSubmittedBy(status.submittedBy().orElse(null));
    part.setSubmittedAt(status.submittedAt().map(Parts::time).orElse(null));
    part.setApprovedBy(status.approvedBy().orElse(null));
    part.setApprovedAt(status.approvedAt().map(Parts::time).orElse(null));
    part.setReturnReason(status.returnReason().orElse(null));
    status.permitted().stream().sorted().map(Enum::name).forEach(part.getPermitted()::add);
    return part;
  }
}
