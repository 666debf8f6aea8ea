package org.openita.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.container.Scenario.YEAR;
import static org.openita.framework.InstrumentCode.EIT;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKind;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.notice.MailRounds;
import org.openita.stakeholder.SampleEntry;
import org.openita.stakeholder.SampleKind;
import org.openita.stakeholder.SampleLists;
import org.openita.stakeholder.Stakeholders;
import org.openita.stakeholder.Tables;
import org.openita.survey.Channels;
import org.openita.survey.InvitationLinks;
import org.openita.survey.Reply;
import org.openita.survey.SurveyResponses;
import org.openita.survey.TypedIdentity;
import org.openita.survey.Way;

/** Each test has an agency to itself. */
@ArquillianTest
class InvitationsIT {

  private static final Path MAIL = Path.of("target/in-container/mail");
  private static final Pattern LINK = Pattern.compile("/invitation\\?link=([A-Za-z0-9_-]{22})");

  @Inject private Invitations invitations;
  @Inject private InvitationLinks links;
  @Inject private MailRounds rounds;
  @Inject private InvitationQueue queue;
  @Inject private SampleLists lists;
  @Inject private Stakeholders stakeholders;
  @Inject private SurveyResponses responses;
  @Inject private Channels channels;
  @Inject private Scenario scenario;
  @Inject private Tables tables;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
    scenario.assignEveryGroup();
  }

  @Test
  void an_invitation_is_sent_once_however_many_nodes_send_and_answers_once() throws Exception {
    approveList("050041", "first@041.example", "second@041.example");
    assertThat(invitations.send(assessor(), YEAR, "050041")).isEqualTo(2);
    AtOnce.run(Collections.nCopies(4, (Callable<Integer>) rounds::send));
    assertThat(letters("@041.example")).hasSize(2);
    var secret = secret("first@041.example");
    var channel = links.channel(secret);
    assertThat(channels.survey(channel).way()).isEqualTo(Way.INVITATION);
    responses.answer(channel, reply(41_001, Optional.of(secret)));
    Refused.with(FORBIDDEN, () -> links.channel(secret));
    Refused.with(FORBIDDEN, () -> responses.answer(channel, reply(41_002, Optional.of(secret))));
    var status = invitations.status(assessor(), YEAR, "050041");
    assertThat(status).isEqualTo(new InvitationStatus(2, 0, 2, 0, 1, 1));
    assertThat(ways("050041")).isEqualTo(1);
  }

  @Test
  void nobody_answers_there_without_a_link_of_that_agency() throws Exception {
    approveList("050042", "one@042.example");
    approveList("050043", "one@043.example");
    invitations.send(assessor(), YEAR, "050042");
    invitations.send(assessor(), YEAR, "050043");
    rounds.send();
    var channel = links.channel(secret("one@042.example"));
    var elsewhere = secret("one@043.example");
    Refused.with(FORBIDDEN, () -> responses.answer(channel, reply(42_001, Optional.empty())));
    Refused.with(FORBIDDEN, () -> responses.answer(channel, reply(42_001, Optional.of(elsewhere))));
    Refused.with(
        FORBIDDEN, () -> responses.answer(channel, reply(42_001, Optional.of("nonsense"))));
    responses.answer(channel, reply(42_001, Optional.of(secret("one@042.example"))));
    // the same as to somebody who has not answered
    Refused.with(FORBIDDEN, () -> responses.answer(channel, reply(42_001, Optional.empty())));
  }

  @Test
  void inviting_again_replaces_the_links_and_withdrawing_ends_them() throws Exception {
    approveList("050044", "one@044.example");
    invitations.send(assessor(), YEAR, "050044");
    Refused.with(INVALID_STATE, () -> invitations.send(assessor(), YEAR, "050044"));
    rounds.send();
    var first = secret("one@044.example");
    empty("@044.example");
    invitations.send(assessor(), YEAR, "050044");
    rounds.send();
    var second = secret("one@044.example");
    Refused.with(NOT_FOUND, () -> links.channel(first));
    assertThat(links.channel(second)).isNotEmpty();
    assertThat(invitations.withdraw(assessor(), YEAR, "050044")).isEqualTo(1);
    Refused.with(NOT_FOUND, () -> links.channel(second));
  }

  @Test
  void an_invitation_that_cannot_be_read_is_given_up_and_the_others_are_sent() throws Exception {
    approveList("050047", "one@047.example", "two@047.example");
    invitations.send(assessor(), YEAR, "050047");
    tables.execute(
        "update invitation_mail set sealed = 'garbage', due_at = due_at - interval 1 day"
            + " where state = 'QUEUED' limit 1");
    rounds.send();
    assertThat(letters("@047.example")).hasSize(1);
    assertThat(invitations.status(assessor(), YEAR, "050047"))
        .isEqualTo(new InvitationStatus(2, 0, 1, 1, 2, 0));
  }

  @Test
  void a_message_on_its_way_does_not_stand_for_the_one_that_took_its_place() throws Exception {
    approveList("050048", "one@048.example");
    invitations.send(assessor(), YEAR, "050048");
    int message = queue.due(1_000).stream().max(Integer::compare).orElseThrow();
    queue.claim(message);
    invitations.withdraw(assessor(), YEAR, "050048");
    invitations.send(assessor(), YEAR, "050048");
    queue.sent(message);
    assertThat(invitations.status(assessor(), YEAR, "050048").waiting()).isEqualTo(1);
  }

  @Test
  void only_people_of_an_approved_list_are_invited() {
    lists.add(administrator("050045"), YEAR, "050045", entry("one@045.example"));
    Refused.with(INVALID_STATE, () -> invitations.send(assessor(), YEAR, "050045"));
  }

  @Test
  void the_database_tells_neither_addresses_nor_secrets_nor_whose_link_was_used() throws Exception {
    approveList("050046", "one@046.example");
    invitations.send(assessor(), YEAR, "050046");
    rounds.send();
    var secret = secret("one@046.example");
    responses.answer(links.channel(secret), reply(46_001, Optional.of(secret)));
    assertThat(tables.text("invitation_mail")).doesNotContain("046.example", secret);
    assertThat(tables.text("invitation")).doesNotContain(secret);
    assertThat(tables.text("invitation_mail where state = 'SENT' and sealed is not null"))
        .isEmpty();
    assertThat(
            tables.text(
                "information_schema.columns where table_name = 'response'"
                    + " and (column_name like '%invit%' or column_name like '%record%')"))
        .isEmpty();
  }

  private long ways(String agency) {
    return channels.ofAgency(assessor(), YEAR, agency).stream()
        .filter(survey -> survey.instrument() == EIT)
        .mapToLong(survey -> survey.ways().getOrDefault(Way.INVITATION, 0))
        .sum();
  }

  private Reply reply(int person, Optional<String> secret) {
    return new Reply(
        TypedIdentity.ofNationalId(NationalIds.of(person)),
        scenario.bestAnswers(EIT),
        Optional.empty(),
        false,
        secret);
  }

  private void approveList(String agency, String... addresses) throws IOException {
    empty(addresses[0].substring(addresses[0].indexOf('@')));
    for (var address : addresses) {
      lists.add(administrator(agency), YEAR, agency, entry(address));
    }
    long version = stakeholders.external(administrator(agency), YEAR, agency).dossier().version();
    stakeholders.putExternal(administrator(agency), YEAR, agency, 40, version);
    scenario.submit(agency, DossierKind.EXTERNAL_STAKEHOLDERS);
    scenario.approve(agency, DossierKind.EXTERNAL_STAKEHOLDERS);
  }

  private static SampleEntry entry(String address) {
    return new SampleEntry("ผู้ติดต่อ " + address, SampleKind.PERSON, "", address, "ขอใบอนุญาต");
  }

  private static String secret(String address) throws IOException {
    for (var letter : letters(address)) {
      var found = LINK.matcher(letter);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new AssertionError("No letter to " + address);
  }

  /** Invitations that have been sent to addresses with an end, as they are read. */
  private static List<String> letters(String address) throws IOException {
    try (var files = Files.list(MAIL)) {
      return files
          .filter(file -> file.getFileName().toString().contains("invitation"))
          .map(InvitationsIT::text)
          .filter(text -> text.contains(address))
          .toList();
    }
  }

  private static String text(Path file) {
    try (var in = Files.newInputStream(file)) {
      var message = new jakarta.mail.internet.MimeMessage(null, in);
      return message.getRecipients(jakarta.mail.Message.RecipientType.TO)[0]
          + "\n"
          + message.getContent();
    } catch (IOException | jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void empty(String address) throws IOException {
    Files.createDirectories(MAIL);
    try (var files = Files.list(MAIL)) {
      for (var file : files.filter(one -> one.toString().contains("invitation")).toList()) {
        if (text(file).contains(address)) {
          Files.delete(file);
        }
      }
    }
  }
}
