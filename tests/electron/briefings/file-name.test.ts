import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfFileName } from '../../../electron/briefings/file-name.ts';

describe('The suggested file name', () => {
  it('joins the parts that are there', () => {
    expect(pdfFileName(['2019-05-14', 'Сабти сӯҳбат', null, 'Ироқ'])).toBe('2019-05-14 - Сабти сӯҳбат - Ироқ.pdf');
  });

  it('leaves out what a file system refuses or would act on', () => {
    expect(pdfFileName(['../etc/passwd', 'a:b*c?"<d>|', '\u202egnp.exe'])).toBe('etc passwd - a b c d - gnp.exe.pdf');
  });

  it('is never empty', () => {
    expect(pdfFileName([null, '', '...', '/'])).toBe('Safir.pdf');
  });

  it('is one short, visible file for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }), (parts) => {
        const name = pdfFileName(parts);
        expect(name).toMatch(/^[^.\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*\.pdf$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }),
    );
  });
});
