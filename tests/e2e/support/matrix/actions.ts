import type { Rule } from "./rules";

const MERCHANDISER = ["merchandiser"] as const;
const FINANCE = ["finance"] as const;
const AFTER_SALE = ["fulfilment", "finance"] as const;
const EDITOR = ["editor"] as const;

/** Every file of server actions, whom they are for, and their names. Whose thing it is decides each use case. */
const ACTIONS: readonly (readonly [file: string, rule: Rule, names: string])[] = [
  [
    "app/(auth)/actions.ts",
    "everybody",
    "mailResetLink mailSignInLink resetPassword signIn signInByLink signInWithCode signUp startOver",
  ],
  ["app/(auth)/link/email/[token]/actions.ts", "everybody", "confirmEmail"],
  ["app/(auth)/link/staff/[token]/actions.ts", "everybody", "accept"],
  ["app/(shop)/(editorial)/contact/actions.ts", "everybody", "contact"],
  ["app/(shop)/bag/actions.ts", "everybody", "changeQuantity takeOut"],
  [
    "app/(shop)/checkout/actions.ts",
    "everybody",
    "pay payWithCredit submitCode submitDetails submitRate takeCodeOff",
  ],
  ["app/(shop)/gift-cards/actions.ts", "everybody", "askBalance buy"],
  [
    "app/(shop)/orders/[number]/actions.ts",
    "everybody",
    "askReturn cancel claim correct keep orderAgain send takeClaimBack",
  ],
  ["app/(shop)/orders/lookup/actions.ts", "everybody", "findOrder"],
  ["app/(shop)/wishlist/actions.ts", "everybody", "changeWishlist stopWaiting"],
  ["app/account/actions.ts", "everybody", "signOut"],
  ["app/account/claim-actions.ts", "signed in", "claimOwnOrders"],
  ["app/account/data/actions.ts", "signed in", "askForData deleteOwnAccount"],
  ["app/account/mail/actions.ts", "signed in", "askForLetter stopLetter"],
  ["app/account/profile/actions.ts", "signed in", "askForEmail saveName"],
  [
    "app/account/security/actions.ts",
    "signed in",
    "endOneSession renewCodes saveNewPassword signOutEverywhere turnOffCodes turnOnCodes",
  ],
  ["app/admin/claims/actions.ts", AFTER_SALE, "decline settle"],
  [
    "app/admin/consignment/[number]/intake-actions.ts",
    MERCHANDISER,
    "keepInspection keepListing pass reject removePhoto requote",
  ],
  [
    "app/admin/consignment/actions.ts",
    MERCHANDISER,
    "askForChanges block decline giveAway goBack makeOffer noAnswer receive unblock write",
  ],
  ["app/admin/consignment/blocks/actions.ts", MERCHANDISER, "addBlock endBlock"],
  [
    "app/admin/consignment/rules/actions.ts",
    MERCHANDISER,
    "begin drop keepCategories keepSettings keepSplit keepSteps keepTerms move publish",
  ],
  ["app/admin/credit/actions.ts", FINANCE, "find grant"],
  ["app/admin/delivery/actions.ts", AFTER_SALE, "keepRate keepZone removeRate"],
  ["app/admin/disputes/actions.ts", FINANCE, "collect"],
  [
    "app/admin/entity/actions.ts",
    MERCHANDISER,
    "saveBrand saveCandidate saveCategory saveCollection saveIngredient saveProduct",
  ],
  ["app/admin/gift-cards/actions.ts", AFTER_SALE, "mailAgain takeBack"],
  ["app/admin/imports/actions.ts", MERCHANDISER, "saveRunMove"],
  [
    "app/admin/journal/actions.ts",
    EDITOR,
    "approve beginArticle correctIt flagIt keepThisVersion letStand moveIt publishIt restoreThis saveArticleFacts scheduleIt submitForReview",
  ],
  ["app/admin/liabilities/actions.ts", FINANCE, "compare"],
  [
    "app/admin/orders/[number]/actions.ts",
    AFTER_SALE,
    "correctOrderAddress moveParcel sendParcel splitOff writeNote",
  ],
  [
    "app/admin/orders/[number]/money-actions.ts",
    AFTER_SALE,
    "cancelPlaced giveBack giveBackLost replaceFailed",
  ],
  [
    "app/admin/payouts/actions.ts",
    FINANCE,
    "adjust approve cancel closeInPart freeze hold makeRun release retry send takeApart unfreeze",
  ],
  ["app/admin/products/[slug]/actions.ts", MERCHANDISER, "savePrice saveStatus saveStock"],
  [
    "app/admin/products/[slug]/more-actions.ts",
    MERCHANDISER,
    "dropSchedule saveCrop savePicture saveSchedule",
  ],
  ["app/admin/promotions/actions.ts", MERCHANDISER, "move save"],
  [
    "app/admin/returns/actions.ts",
    AFTER_SALE,
    "approve decline keepRule receive refund removeRule",
  ],
  ["app/admin/search/actions.ts", MERCHANDISER, "saveNewSynonym saveSynonym takeSynonymOut"],
  [
    "app/admin/standard/actions.ts",
    MERCHANDISER,
    "beginDraft beginRun decide declarePercents haltRun keepRule takeRuleOut throwDraftAway withdraw",
  ],
  ["app/admin/people/actions.ts", AFTER_SALE, "look"],
  ["app/admin/staff/actions.ts", ["admin"], "disable enable invite permit takeBack"],
  ["app/admin/system/actions.ts", ["admin"], "discard fetchEvents replay resend retry"],
  ["app/admin/tax/actions.ts", FINANCE, "chooseSource keepTax removeTax"],
  ["app/sell/earnings/actions.ts", "signed in", "takeCredit"],
  [
    "app/sell/items/[number]/actions.ts",
    "signed in",
    "acceptOffer cancelSending chooseOutcome consentToRequote markSent refuseRequote sendMessage takeBack turnDownOffer withdrawPiece",
  ],
  ["app/sell/items/[number]/photos/actions.ts", "signed in", "arrangePhotos removePhoto"],
  ["app/sell/items/actions.ts", "signed in", "discardDraft startDraft"],
  ["app/sell/payouts/actions.ts", "signed in", "chooseMethod openStripe"],
  ["app/sell/settings/actions.ts", "signed in", "saveAddress"],
  ["app/sell/start/actions.ts", "signed in", "acceptTerms"],
  ["app/admin/journal/comment-actions.ts", EDITOR, "answerIt commentOnIt settleIt"],
  ["app/admin/journal/evidence/actions.ts", EDITOR, "markHandled"],
  [
    "app/admin/journal/letters/actions.ts",
    EDITOR,
    "closeAddress keepLetter sendLetter stopLetter testLetter",
  ],
  ["app/admin/journal/people/actions.ts", EDITOR, "keepPerson keepTopic"],
  [
    "app/admin/journal/references/actions.ts",
    EDITOR,
    "fetchIt importThem keepReference mergeIt reinstateIt retractIt",
  ],
];

export const actionOwners: ReadonlyMap<
  string,
  { readonly rule: Rule; readonly names: readonly string[] }
> = new Map(ACTIONS.map(([file, rule, names]) => [file, { rule, names: names.split(" ") }]));
