package org.openita.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openita.notice.Outbox;
import org.openita.registry.Agencies;
import org.openita.stakeholder.SampleContacts;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/** The invitations that wait. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class InvitationQueue extends Outbox<InvitationMail> {

  @Inject private SampleContacts contacts;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;

  @Override
  protected Class<InvitationMail> type() {
    return InvitationMail.class;
  }

  @Override
  protected String key() {
    return "recordId";
  }

  @Override
  protected Optional<Letter> letter(InvitationMail mail) {
    var address = contacts.address(mail.year(), mail.recordId());
    var secret = mail.sealed().flatMap(kept -> contacts.open(mail.year(), mail.recordId(), kept));
    if (address.isEmpty() || secret.isEmpty()) {
      return Optional.empty();
    }
    var agency = agencies.byId(mail.year(), mail.agencyId());
    var closes =
        timelines
            .window(mail.year(), Activity.COLLECT_EIT, agency)
            .map(window -> window.closesAt());
    return Optional.of(
        (head, now) ->
            new InvitationMessage(
                new InvitationMessage.Contents(
                    mail.year(), agency.name(), address.get(), secret.get(), closes),
                head,
                now));
  }
}
