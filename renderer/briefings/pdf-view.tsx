import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../language.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icons.tsx';
import styles from './briefings.module.css';
import { type OpenPdf, openPdf } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import { scaleOf, type Zoom, zoomed } from './zoom.ts';

/** Pages one under the other, with zoom and a way from page to page. The pages before stay until the next are there. */
export function PdfView({ pdf, isStale }: { readonly pdf: Uint8Array; readonly isStale: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenPdf | null>(null);
  const [zoom, setZoom] = useState<Zoom>({ kind: 'fitWidth' });
  const [seen, setSeen] = useState(1);
  const { ref: room, width } = useElementSize();
  const scroller = useRef<HTMLElement>(null);
  const shown = useRef<OpenPdf | null>(null);

  useEffect(() => {
    let isGone = false;
    void openPdf(pdf).then((next) => {
      if (isGone) return next.close();
      shown.current?.close();
      shown.current = next;
      setOpen(next);
    });
    return () => {
      isGone = true;
    };
  }, [pdf]);
  useEffect(() => () => shown.current?.close(), []);

  const first = open?.pages[0];
  const margin = 64;
  const scale = first ? scaleOf(zoom, first.getViewport({ scale: 1 }).width, width - margin) : 1;
  const pages = open?.pages.length ?? 0;
  const goTo = (number: number) =>
    scroller.current
      ?.querySelector(`[data-page="${Math.min(pages, Math.max(1, number))}"]`)
      ?.scrollIntoView({ block: 'start' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') setZoom(zoomed(scale, 'in'));
    else if (event.key === '-') setZoom(zoomed(scale, 'out'));
    else if (event.key === '0') setZoom({ kind: 'fitWidth' });
    else if (event.key === 'PageDown') goTo(seen + 1);
    else if (event.key === 'PageUp') goTo(seen - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={room} className={styles.view}>
      <div className={styles.viewTools}>
        <IconButton label={t('preview.previousPage')} keys="PageUp" disabled={seen <= 1} onClick={() => goTo(seen - 1)}>
          <Icon name="chevronUp" />
        </IconButton>
        <IconButton
          label={t('preview.nextPage')}
          keys="PageDown"
          disabled={seen >= pages}
          onClick={() => goTo(seen + 1)}
        >
          <Icon name="chevronDown" />
        </IconButton>
        <output className={styles.pageCount}>
          {pages > 0 ? t('preview.page', { page: String(Math.min(seen, pages)), pages: String(pages) }) : ''}
        </output>
        <IconButton label={t('preview.zoomOut')} keys="-" onClick={() => setZoom(zoomed(scale, 'out'))}>
          <Icon name="remove" />
        </IconButton>
        <output className={styles.zoom}>{Math.round(scale * 100)} %</output>
        <IconButton label={t('preview.zoomIn')} keys="+" onClick={() => setZoom(zoomed(scale, 'in'))}>
          <Icon name="add" />
        </IconButton>
        <button
          type="button"
          className={styles.fit}
          aria-pressed={zoom.kind === 'fitWidth'}
          onClick={() => setZoom({ kind: 'fitWidth' })}
        >
          {t('preview.fitWidth')}
        </button>
      </div>
      <section
        ref={scroller}
        className={styles.pages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it
        tabIndex={0}
        aria-label={t('preview.pages')}
        aria-busy={isStale}
        data-stale={isStale || undefined}
        onKeyDown={onKeyDown}
      >
        {width > 0 &&
          open?.pages.map((page, index) => (
            <PdfPage
              key={page.pageNumber}
              page={page}
              number={index + 1}
              pages={pages}
              scale={scale}
              onSeen={setSeen}
            />
          ))}
      </section>
    </div>
  );
}
