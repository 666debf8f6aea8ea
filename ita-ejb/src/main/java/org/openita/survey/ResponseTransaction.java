package org.openita.survey;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openita.common.Unaudited;

/** Stores responses, each lot in one transaction; for {@link ResponseDesk} only. */
@Stateless
@Unaudited
public class ResponseTransaction {

  @Resource private EJBContext context;
  @Inject private ResponseRows rows;
  @Inject private InvitationLinks invitations;
  @Inject private SurveyKeys keys;

  /**
   * @return for each whether it was stored; not, where the person had answered before or the stamp
   *     has moved
   */
  public List<Boolean> store(List<ResponseRows.Row> responses) {
    return rows.store(responses);
  }

  /**
   * The same for a response that uses an invitation up, before the respondent is looked up: without
   * a good link nobody learns who has answered.
   *
   * @throws org.openita.common.Refusal as {@link InvitationLinks#use}; nothing is stored then
   */
  public boolean storeInvited(ResponseRows.Row response, Optional<String> invitation) {
    invitations.use(response.channel(), invitation);
    boolean stored = rows.store(List.of(response)).get(0);
    if (!stored) {
      context.setRollbackOnly();
    }
    return stored;
  }

  /** Makes the key of a cycle unless it has, or had, one. */
  public void makeKey(int year) {
    keys.make(year);
  }
}
