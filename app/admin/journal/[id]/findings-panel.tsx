"use client";

import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { RULE_TEXTS, type JudgedFinding } from "@/lib/journal/lint/findings";
import { useActionForm } from "@/lib/web/use-action-form";
import { letStand } from "../actions";

type PanelProps = {
  articleId: string;
  findings: readonly JudgedFinding[];
  editable: boolean;
  /** Leads to the words in the text. */
  onShow: (finding: JudgedFinding) => void;
};

/** What the linter minds, with the rule and what stands behind it; and what was let stand. */
export function FindingsPanel({ articleId, findings, editable, onShow }: PanelProps) {
  const open = findings.filter(({ override }) => override === null);
  const kept = findings.filter(({ override }) => override !== null);
  return (
    <DeskPanel
      title="What the linter found"
      aside={<span className="text-stone tabular-nums">{open.length}</span>}
    >
      {open.length === 0 ? <p className="text-stone">Nothing that has to be put right.</p> : null}
      <ul className="grid gap-4">
        {open.map((finding, index) => (
          <li key={`${finding.rule} ${finding.fingerprint} ${index}`}>
            <FindingView finding={finding} onShow={onShow} />
            {editable ? <LetStand articleId={articleId} finding={finding} /> : null}
          </li>
        ))}
      </ul>
      {kept.length > 0 ? (
        <Disclosure summary={`Let stand (${kept.length})`} className="mt-3">
          <ul className="grid gap-4">
            {kept.map((finding, index) => (
              <li key={`${finding.rule} ${finding.fingerprint} ${index}`}>
                <FindingView finding={finding} onShow={onShow} />
                <p>{finding.override?.reason}</p>
                <p className="text-stone">
                  {`${finding.override?.who ?? ""}, `}
                  <DateTime iso={finding.override?.at ?? ""} withTime />
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </DeskPanel>
  );
}

function FindingView({ finding, onShow }: { finding: JudgedFinding } & Pick<PanelProps, "onShow">) {
  const { label, why, source } = RULE_TEXTS[finding.rule];
  return (
    <div className="border-l-2 border-error pl-3">
      <p className="font-medium">{label}</p>
      <p className="font-serif [overflow-wrap:anywhere]">“{finding.words}”</p>
      <p>{why}</p>
      <p className="text-xs text-stone">{source}</p>
      {finding.at === null ? null : (
        <TextButton tone="stone" onClick={() => onShow(finding)}>
          Show it in the text
        </TextButton>
      )}
    </div>
  );
}

function LetStand({ articleId, finding }: { articleId: string; finding: JudgedFinding }) {
  const id = `stand-${finding.rule}-${finding.fingerprint.slice(0, 8)}`;
  const { formProps, fields, errors } = useActionForm<{ reason: string }>(letStand, { id });
  return (
    <Disclosure summary="Let it stand" name="let-stand">
      <form {...formProps} className="grid gap-2">
        <FormErrors errors={errors} />
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="rule" value={finding.rule} />
        <input type="hidden" name="fingerprint" value={finding.fingerprint} />
        <TextAreaField
          id={`${id}-reason`}
          name="reason"
          label="Why it may stand"
          hint="Stays on record with your name"
          rows={2}
          required
          maxLength={500}
          defaultValue={fields.reason.initialValue ?? ""}
          errors={fields.reason.errors}
        />
        <div>
          <SubmitButton size="sm" variant="secondary">
            Let it stand
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
