import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../language.tsx';
import styles from './briefings.module.css';
import type { PDFPageProxy } from './pdf-document.ts';

interface PdfPageProps {
  readonly page: PDFPageProxy;
  readonly number: number;
  readonly pages: number;
  /** CSS pixels for a point of the page. */
  readonly scale: number;
  readonly onSeen: (number: number) => void;
}

/** One page: its picture, and over it the text, to be read aloud, marked and copied. Drawn when it comes near the window. */
export function PdfPage({ page, number, pages, scale, onSeen }: PdfPageProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(number === 1);
  const viewport = page.getViewport({ scale });

  useEffect(() => {
    if (!frame.current) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '600px' });
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(number), {
      rootMargin: '-40% 0px -55% 0px',
    });
    near.observe(frame.current);
    seen.observe(frame.current);
    return () => {
      near.disconnect();
      seen.disconnect();
    };
  }, [number, onSeen]);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!isNear || !canvas.current || !context || !text.current) return;
    const sharpness = window.devicePixelRatio || 1;
    const shown = page.getViewport({ scale });
    canvas.current.width = Math.round(shown.width * sharpness);
    canvas.current.height = Math.round(shown.height * sharpness);
    const drawing = page.render({
      canvas: canvas.current,
      canvasContext: context,
      viewport: shown,
      transform: [sharpness, 0, 0, sharpness, 0, 0],
    });
    text.current.replaceChildren();
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text.current,
      viewport: shown,
    });
    // A page drawn anew at another size cancels the drawing under way; that is no failure.
    drawing.promise.catch(() => undefined);
    layer.render().catch(() => undefined);
    return () => {
      drawing.cancel();
      layer.cancel();
    };
  }, [page, scale, isNear]);

  return (
    <section
      ref={frame}
      className={styles.page}
      aria-label={t('preview.page', { page: String(number), pages: String(pages) })}
      data-page={number}
      style={{ inlineSize: `${viewport.width}px`, blockSize: `${viewport.height}px` }}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without content takes no focus; the text above it is read instead */}
      <canvas ref={canvas} className={styles.picture} aria-hidden="true" />
      <div
        ref={text}
        className={styles.textLayer}
        // The text layer places its letters by these.
        style={
          {
            '--total-scale-factor': String(scale),
            '--scale-round-x': '1px',
            '--scale-round-y': '1px',
          } as React.CSSProperties
        } // custom properties are missing from the type
      />
    </section>
  );
}
