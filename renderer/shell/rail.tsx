import './rail.css';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../format.ts';
import { useTranslation } from '../language.tsx';
import { useMethod } from '../queries.ts';
import { ariaKeys } from '../ui/key.tsx';
import { Panel } from '../ui/panel.tsx';
import { usePanelState } from '../ui/panel-state.ts';
import { keysOfSection, type Section, sectionGroups, sectionId } from './sections.ts';

/** What there is, with counts. */
export function Rail() {
  const { t } = useTranslation();
  return (
    <Panel name="rail" label={t('shell.rail')} edge="end" as="nav" className="rail">
      {sectionGroups.map((group) => (
        <div key={group.sections.map(sectionId).join()} className="rail-group">
          {group.label ? <h2 className="rail-head">{t(group.label)}</h2> : null}
          <ul>
            {group.sections.map((section) => (
              <li key={sectionId(section)}>
                <RailLink section={section} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

function RailLink({ section }: { readonly section: Section }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = useCount(section);
  const { isOverlay, close } = usePanelState('rail');
  const place =
    section.kind === 'records'
      ? ({ to: '/records/$type', params: { type: section.type } } as const)
      : ({ to: section.kind === 'today' ? '/' : '/settings' } as const);
  return (
    <Link
      {...place}
      className="rail-link"
      activeOptions={{ exact: section.kind === 'today' }}
      activeProps={{ 'aria-current': 'page' }}
      aria-keyshortcuts={ariaKeys(keysOfSection(section))}
      draggable={false}
      {...(isOverlay ? { onClick: close } : {})}
    >
      <span className="rail-name">{t(section.label)}</span>
      {count === null ? null : <span className="rail-count">{format.number(count)}</span>}
    </Link>
  );
}

/** Of records; for Today, of drafts that wait. */
function useCount(section: Section): number | null {
  const { language } = useTranslation();
  const counts = useMethod('records.counts', {}, { keepPrevious: true });
  const drafts = useMethod('drafts.all', { language }, { keepPrevious: true });
  switch (section.kind) {
    case 'records':
      return counts.data?.[section.type] ?? null;
    case 'today':
      return drafts.data && drafts.data.length > 0 ? drafts.data.length : null;
    case 'settings':
      return null;
  }
}
