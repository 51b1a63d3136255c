import type { Language } from './language.ts';
import { createTranslator } from './messages/messages.ts';
import { formatList } from './numbers.ts';
import { formatPartialDate, type PartialDate } from './partial-date.ts';
import type { RowProblem } from './row-problems.ts';

/** What is wrong with a row, in one sentence. `nameOf` gives the name by which the reader knows the row of a key. */
export function describeRowProblem(problem: RowProblem, nameOf: (key: string) => string, language: Language): string {
  const t = createTranslator(language);
  const day = (date: PartialDate) => formatPartialDate(date, language, 'short');
  const names = (keys: readonly string[]) => formatList(keys.map(nameOf), language);
  switch (problem.kind) {
    case 'impossibleDate':
      return t('rowProblem.impossibleDate', { text: problem.text });
    case 'bornInTheFuture':
      return t('rowProblem.bornInTheFuture', { birth: day(problem.birth) });
    case 'bornAfterDetention':
      return t('rowProblem.bornAfterDetention', {
        birth: day(problem.birth),
        detainedFrom: day(problem.detainedFrom),
      });
    case 'motherTooYoung':
      if (problem.years < 0) return t('rowProblem.motherBornLater', { mother: nameOf(problem.mother) });
      return t('rowProblem.motherTooYoung', { mother: nameOf(problem.mother), count: problem.years });
    case 'twoMothers':
      return t('rowProblem.twoMothers', { mothers: names(problem.mothers) });
    case 'ownMother':
      return t('rowProblem.ownMother');
    case 'listedTwice':
      return t('rowProblem.listedTwice', { others: names(problem.others) });
  }
}
