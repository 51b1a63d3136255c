/** A meeting in the order in which a memorandum tells it. */
import { useTranslation } from '../../language.tsx';
import { SheetField, useSheetForm } from '../sheet/sheet-form.tsx';
import { SheetPart } from '../sheet/sheet-part.tsx';
import { SheetSection } from '../sheet/sheet-section.tsx';
import { TextReading } from '../sheet/value-reading.tsx';
import { fieldLabel } from '../words.ts';
import { Agenda } from './agenda.tsx';
import { Delegations } from './delegations.tsx';
import { FollowUps } from './follow-ups.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { Publications } from './publications.tsx';

export function MeetingSheet() {
  const { values } = useSheetForm();
  const { t } = useTranslation();
  const memorandum = fieldLabel(t, 'meeting', 'memorandum');
  return (
    <>
      <MeetingHead />
      <Delegations />
      <Agenda />
      <SheetSection title={memorandum}>
        <SheetPart
          name="memorandum"
          label={memorandum}
          reading={<TextReading value={values.memorandum} control="field-memorandum" />}
        >
          <SheetField path={['memorandum']} labelHidden />
        </SheetPart>
      </SheetSection>
      <Publications />
      <FollowUps />
    </>
  );
}
