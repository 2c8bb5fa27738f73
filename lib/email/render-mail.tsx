import { render } from "react-email";
import type { Letter } from "./letter";
import type { MailContent } from "./mail";
import { plainText } from "./plain-text";
import {
  accountChanged,
  accountExists,
  resetPassword,
  signInLink,
} from "./templates/account-letters";
import {
  accountDeleted,
  dataExport,
  emailChangeNew,
  emailChangeOld,
  staffInvitation,
} from "./templates/keeping-letters";
import { alertLetter } from "./templates/alert-letter";
import { contactMessage } from "./templates/contact-letter";
import { Layout } from "./templates/layout";
import {
  newsletterConfirm,
  newsletterIssue,
  newsletterKnown,
} from "./templates/newsletter-letters";
import { payoutDetails, payoutSent, saleUndone } from "./templates/earnings-letters";
import { orderLink, receipt, refund } from "./templates/order-letters";
import { pieceNews } from "./templates/piece-letter";
import { addressCorrected, parcelDelivered, parcelShipped } from "./templates/parcel-letters";
import { creditGranted, creditNote, giftCard, giftCardBought } from "./templates/refund-letters";
import {
  claimAnswered,
  claimReceived,
  returnApproved,
  returnDeclined,
  returnRequested,
} from "./templates/return-letters";

export type RenderedMail = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/**
 * Writes a mail out as subject, HTML and plain text.
 * @param home the shop's own absolute address.
 */
export async function renderMail(content: MailContent, home: string): Promise<RenderedMail> {
  const letter = letterOf(content);
  return {
    subject: letter.subject,
    html: await render(<Layout letter={letter} home={home} />),
    text: plainText(letter),
  };
}

function letterOf(content: MailContent): Letter {
  switch (content.template) {
    case "sign-in-link":
      return signInLink(content.props);
    case "reset-password":
      return resetPassword(content.props);
    case "account-exists":
      return accountExists(content.props);
    case "account-changed":
      return accountChanged(content.props);
    case "email-change-old":
      return emailChangeOld(content.props);
    case "email-change-new":
      return emailChangeNew(content.props);
    case "data-export":
      return dataExport(content.props);
    case "account-deleted":
      return accountDeleted(content.props);
    case "staff-invitation":
      return staffInvitation(content.props);
    case "order-link":
      return orderLink(content.props);
    case "contact-message":
      return contactMessage(content.props);
    case "alert":
      return alertLetter(content.props);
    case "newsletter-confirm":
      return newsletterConfirm(content.props);
    case "newsletter-known":
      return newsletterKnown(content.props);
    case "newsletter":
      return newsletterIssue(content.props);
    case "piece-news":
      return pieceNews(content.props);
    case "receipt":
      return receipt(content.props);
    case "payout":
      return payoutSent(content.props);
    case "payout-details":
      return payoutDetails(content.props);
    case "sale-undone":
      return saleUndone(content.props);
    case "refund":
      return refund(content.props);
    case "credit-note":
      return creditNote(content.props);
    case "gift-card":
      return giftCard(content.props);
    case "gift-card-bought":
      return giftCardBought(content.props);
    case "credit-granted":
      return creditGranted(content.props);
    case "return-requested":
      return returnRequested(content.props);
    case "return-approved":
      return returnApproved(content.props);
    case "return-declined":
      return returnDeclined(content.props);
    case "claim-received":
      return claimReceived(content.props);
    case "claim-answered":
      return claimAnswered(content.props);
    case "parcel-shipped":
      return parcelShipped(content.props);
    case "parcel-delivered":
      return parcelDelivered(content.props);
    case "address-corrected":
      return addressCorrected(content.props);
  }
}
