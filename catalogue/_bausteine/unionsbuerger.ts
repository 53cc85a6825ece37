import { eines, enthaelt } from '@sozialplattform/forms';

/** A citizen of the EU, the EEA or Switzerland: free movement, no residence title needed. */
export const unionsbuerger = eines(
  // EU
  { staatsangehoerigkeiten: enthaelt('BE') },
  { staatsangehoerigkeiten: enthaelt('BG') },
  { staatsangehoerigkeiten: enthaelt('DK') },
  { staatsangehoerigkeiten: enthaelt('EE') },
  { staatsangehoerigkeiten: enthaelt('FI') },
  { staatsangehoerigkeiten: enthaelt('FR') },
  { staatsangehoerigkeiten: enthaelt('GR') },
  { staatsangehoerigkeiten: enthaelt('IE') },
  { staatsangehoerigkeiten: enthaelt('IT') },
  { staatsangehoerigkeiten: enthaelt('HR') },
  { staatsangehoerigkeiten: enthaelt('LV') },
  { staatsangehoerigkeiten: enthaelt('LT') },
  { staatsangehoerigkeiten: enthaelt('LU') },
  { staatsangehoerigkeiten: enthaelt('MT') },
  { staatsangehoerigkeiten: enthaelt('NL') },
  { staatsangehoerigkeiten: enthaelt('AT') },
  { staatsangehoerigkeiten: enthaelt('PL') },
  { staatsangehoerigkeiten: enthaelt('PT') },
  { staatsangehoerigkeiten: enthaelt('RO') },
  { staatsangehoerigkeiten: enthaelt('SE') },
  { staatsangehoerigkeiten: enthaelt('SK') },
  { staatsangehoerigkeiten: enthaelt('SI') },
  { staatsangehoerigkeiten: enthaelt('ES') },
  { staatsangehoerigkeiten: enthaelt('CZ') },
  { staatsangehoerigkeiten: enthaelt('HU') },
  { staatsangehoerigkeiten: enthaelt('CY') },
  // EEA and Switzerland
  { staatsangehoerigkeiten: enthaelt('IS') },
  { staatsangehoerigkeiten: enthaelt('LI') },
  { staatsangehoerigkeiten: enthaelt('NO') },
  { staatsangehoerigkeiten: enthaelt('CH') },
);
