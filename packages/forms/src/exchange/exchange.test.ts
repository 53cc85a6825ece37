import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { kompiliere } from '../engine/compile.ts';
import { bereinige } from '../engine/prune.ts';
import { family, HEUTE } from '../testkit/answers.ts';
import { example } from '../testkit/example.ts';
import * as x from './index.ts';

const form = kompiliere(example);
const xml = x.alsXml(form, family, HEUTE);

describe('an application as XML', () => {
  it('is valid by its schema, and read back as it was', () => {
    using schema = XmlDocument.fromString(x.xsd(form));
    using validator = XsdValidator.fromDoc(schema);
    using doc = XmlDocument.fromString(xml);
    expect(() => validator.validate(doc)).not.toThrow();
    expect(x.vonXml(form, xml)).toEqual(bereinige(form, family, HEUTE).antworten);
  });

  it('tells money in euros, in the namespace of its version', () => {
    expect(xml).toContain('xmlns="urn:sozialplattform:fim-s-beispiel_3"');
    expect(xml).toContain('<miete>550.00</miete>');
  });

  it('leaves out what does not apply', () => {
    expect(x.alsXml(form, { ...family, wohnform: 'ohne' }, HEUTE)).not.toContain('Muster Wohnbau');
  });

  it('holds text that would break it', () => {
    const evil = { ...family, bemerkung: ']]>&<!-- \u0007\uFFFE <script>\r\n</antrag>' };
    expect(x.vonXml(form, x.alsXml(form, evil, HEUTE)).bemerkung).toBe(
      ']]>&<!--  <script>\r\n</antrag>',
    );
  });

  it.each([
    ['not well-formed', xml.slice(0, -3)],
    ['of another version', xml.replace('beispiel_3', 'beispiel_2')],
    ['with an answer that is not offered', xml.replace('<wohnform>miete<', '<wohnform>zelt<')],
    ['without a required answer', xml.replace(/<vorname>.*?<\/vorname>/, '')],
    ['with something unknown', xml.replace('<ende>', '<ende><mehr/>')],
    ['with a document type', xml.replace('<antrag', '<!DOCTYPE antrag [<!ENTITY a "b">]><antrag')],
    ['empty', ''],
  ])('is refused when it is %s', (_, bad) => {
    expect(() => x.vonXml(form, bad)).toThrow(x.ApplicationXmlError);
  });
});
