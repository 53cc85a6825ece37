import { nennt, sonst } from '../tafel/bedingung.ts';
import { moeglichWenn, type Tafel } from '../tafel/tafel.ts';

const grundlage = '§ 16a SGB II, § 11 Abs. 5 SGB XII';

export const schuldnerberatung: Tafel = {
  leistung: 'schuldnerberatung',
  regeln: [
    moeglichWenn(
      'beratung.schulden',
      grundlage,
      nennt('lebenslage', ['SCHULDEN'], 'hat Schulden', 'has debts'),
    ),
    moeglichWenn('beratung.angebot', grundlage, sonst),
  ],
};

export const suchtberatung: Tafel = {
  leistung: 'suchtberatung',
  regeln: [
    moeglichWenn('beratung.sucht', grundlage, nennt('lebenslage', ['SUCHT'], 'Sucht', 'addiction')),
    moeglichWenn('beratung.angebot', grundlage, sonst),
  ],
};
