import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const catalan: Language = {
	code: 'ca',
	name: 'Catalan',
	quote: {
		on: ['El', 'El dia'],
		wrote: ['va escriure', 'ha escrit'],
		wroteBeforeName: ['Missatge de'],
		fields: {
			from: ['De'],
			sent: ['Enviat', 'Enviat el', 'Data d’enviament'],
			date: ['Data'],
			to: ['A', 'Per a'],
			copy: ['A/c', 'Còpia'],
			subject: ['Assumpte', 'Tema'],
		},
		originalMessage: ['Missatge original', 'Missatge reenviat'],
	},
	signature: {
		closings: list`Salutacions; Salutacions cordials; Atentament; Cordialment; Una salutació; Una abraçada`,
	},
};
