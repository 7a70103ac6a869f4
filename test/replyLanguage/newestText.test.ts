import { findNewestText } from '../../nodes/replyLanguage/newestText/newestText';

const textOf = (mail: string, name?: string) => findNewestText(mail, name).text;

interface Language {
	words: string;
	quoted: string;
	headers: Record<string, string>;
	signatures: Record<string, string>;
}

const languages: Record<string, Language> = {
	English: {
		words: 'Hi Nora,\n\nThursday at 10 works for me. Could you send an invite?',
		quoted: 'Would a short call next week suit you?',
		headers: {
			'Gmail, wrapped':
				'On Tue, May 14, 2024 at 9:12 AM Nora Ellis from the partnerships team <\nnora.ellis@mail.example> wrote:',
			'Apple Mail': 'On 14 May 2024, at 09:12, Nora Ellis <nora.ellis@mail.example> wrote:',
			Thunderbird: 'On 5/14/24 9:12 AM, Nora Ellis wrote:',
			Outlook:
				'From: Nora Ellis <nora.ellis@mail.example>\nSent: Tuesday, May 14, 2024 9:12 AM\nTo: Amara Okafor <amara@brightwell.example>\nSubject: A quick question',
			'Outlook for iOS':
				'________________________________\nFrom: Nora Ellis <nora.ellis@mail.example>\nSent: Tuesday, May 14, 2024 9:12:33 AM\nTo: Amara Okafor <amara@brightwell.example>\nSubject: A quick question',
			'old Outlook': '-----Original Message-----\nFrom: Nora Ellis\nSent: Tuesday, May 14, 2024',
			Zoho: '---- On Tue, 14 May 2024 09:12:10 +0200 Nora Ellis <nora.ellis@mail.example> wrote ----',
		},
		signatures: {
			iPhone: 'Sent from my iPhone',
			'Outlook for Android': 'Get Outlook for Android<https://aka.ms/example>',
			Samsung: 'Sent from my Galaxy, please excuse typos and brevity in this message.',
			closing:
				'Kind regards,\n\nAmara Okafor\nHead of Operations\nBrightwell Logistics\n+1 555 010 0199',
			delimiter: '-- \nAmara Okafor | Brightwell Logistics\namara@brightwell.example',
		},
	},
	German: {
		words: 'Hallo Nora,\n\ndas passt gut. Am Donnerstag um 10 Uhr hätte ich Zeit.',
		quoted: 'Hätten Sie nächste Woche Zeit für ein kurzes Gespräch?',
		headers: {
			Gmail: 'Am Di., 14. Mai 2024 um 09:12 Uhr schrieb Nora Ellis <\nnora.ellis@mail.example>:',
			'Apple Mail': 'Am 14.05.2024 um 09:12 schrieb Nora Ellis <nora.ellis@mail.example>:',
			'Gmail, name first':
				'Nora Ellis <nora.ellis@mail.example> schrieb am Di., 14. Mai 2024 um 09:12 Uhr:',
			Outlook:
				'Von: Nora Ellis <nora.ellis@mail.example>\nGesendet: Dienstag, 14. Mai 2024 09:12\nAn: Jonas Weber <jonas@nordhafen.example>\nBetreff: Kurze Frage',
			'old Outlook':
				'-----Ursprüngliche Nachricht-----\nVon: Nora Ellis\nGesendet: Dienstag, 14. Mai 2024 09:12\nAn: Jonas Weber\nBetreff: Kurze Frage',
			'bold Outlook':
				'*Von:* Nora Ellis <nora.ellis@mail.example>\n*Gesendet:* Dienstag, 14. Mai 2024 09:12\n*An:* Jonas Weber\n*Betreff:* Kurze Frage',
		},
		signatures: {
			iPhone: 'Von meinem iPhone gesendet',
			Android: 'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
			Outlook: 'Gesendet von Outlook für iOS<https://aka.ms/example>',
			closing: 'Mit freundlichen Grüßen\n\nJonas Weber\nNordhafen GmbH\nTel. +49 40 555 01 99',
			'closing without umlauts': 'Viele Grusse\nJonas',
		},
	},
	French: {
		words: 'Bonjour Nora,\n\nvotre offre nous intéresse. Pouvez-vous m’appeler jeudi ?',
		quoted: 'Seriez-vous disponible la semaine prochaine ?',
		headers: {
			Gmail: 'Le mar. 14 mai 2024 à 09:12, Nora Ellis <nora.ellis@mail.example> a\nécrit :',
			'Apple Mail, narrow space':
				'Le 14 mai 2024 à 09:12, Nora Ellis <nora.ellis@mail.example> a écrit\u202f:',
			Outlook:
				'De : Nora Ellis <nora.ellis@mail.example>\nEnvoyé : mardi 14 mai 2024 09:12\nÀ : Chloé Marchand <chloe@atelier-lumen.example>\nObjet : Une question',
			'Outlook, hard spaces':
				'De\u00a0: Nora Ellis\nEnvoyé\u00a0: mardi 14 mai 2024 09:12\nÀ\u00a0: Chloé Marchand\nObjet\u00a0: Une question',
			'old Outlook':
				"-------- Message d'origine --------\nDe : Nora Ellis\nDate : 14/05/2024 09:12",
		},
		signatures: {
			iPhone: 'Envoyé de mon iPhone',
			Outlook: 'Envoyé à partir de Outlook pour Android',
			closing: 'Bien cordialement,\nChloé Marchand\nAtelier Lumen\n06 55 50 10 19',
			'closing of the day': 'Bonne journée,\nChloé',
		},
	},
	Spanish: {
		words: 'Hola Nora:\n\n¿Podemos hablar el jueves? Me interesa conocer los precios.',
		quoted: '¿Tendría un momento la próxima semana?',
		headers: {
			Gmail: 'El mar, 14 may 2024 a las 9:12, Nora Ellis (<nora.ellis@mail.example>)\nescribió:',
			'Apple Mail': 'El 14 may 2024, a las 9:12, Nora Ellis <nora.ellis@mail.example> escribió:',
			Outlook:
				'De: Nora Ellis <nora.ellis@mail.example>\nEnviado el: martes, 14 de mayo de 2024 9:12\nPara: Lucía Herrera <lucia@vientosur.example>\nAsunto: Una pregunta',
			'old Outlook':
				'-----Mensaje original-----\nDe: Nora Ellis\nEnviado el: martes, 14 de mayo de 2024 9:12\nPara: Lucía Herrera\nAsunto: Una pregunta',
		},
		signatures: {
			iPhone: 'Enviado desde mi iPhone',
			Outlook: 'Obtener Outlook para iOS<https://aka.ms/example>',
			closing: 'Un saludo,\n\nLucía Herrera\nDirectora Comercial',
			'formal closing': 'Atentamente,\nLucía Herrera\nViento Sur\nwww.vientosur.example',
		},
	},
	Portuguese: {
		words: 'Olá Nora,\n\npodemos falar na quinta-feira às 10h. Fico à espera do convite.',
		quoted: 'Teria um momento na próxima semana?',
		headers: {
			Gmail:
				'Em ter., 14 de mai. de 2024 às 09:12, Nora Ellis <\nnora.ellis@mail.example> escreveu:',
			'Apple Mail': 'No dia 14/05/2024, às 09:12, Nora Ellis <nora.ellis@mail.example> escreveu:',
			Outlook:
				'De: Nora Ellis <nora.ellis@mail.example>\nEnviada em: terça-feira, 14 de maio de 2024 09:12\nPara: Rafael Moura <rafael@costaazul.example>\nAssunto: Uma pergunta',
			'old Outlook':
				'-----Mensagem original-----\nDe: Nora Ellis\nEnviado: 14 de maio de 2024 09:12\nPara: Rafael Moura',
		},
		signatures: {
			iPhone: 'Enviado do meu iPhone',
			Samsung: 'Enviado do meu smartphone Samsung Galaxy.',
			closing: 'Atenciosamente,\nRafael Moura\nCosta Azul Têxteis',
			'European closing': 'Com os melhores cumprimentos,\n\nRafael Moura\n+351 210 555 019',
		},
	},
};

const marked = (text: string) => text.replace(/^/gm, '> ');

describe.each(Object.entries(languages))(
	'%s',
	(_language, { words, quoted, headers, signatures }) => {
		const above = Object.entries(headers);
		const signed = Object.entries(signatures);

		it.each(above)('cuts a quote with the header of %s', (_client, header) => {
			expect(textOf(`${words}\n\n${header}\n\n${quoted}\n`)).toBe(words);
		});

		it.each(above)('cuts a quote with marks and the header of %s', (_client, header) => {
			expect(textOf(`${words}\n\n${header}\n\n${marked(quoted)}\n`)).toBe(words);
		});

		it.each(above)(
			'needs no blank line above the header of %s, and takes CRLF',
			(_client, header) => {
				const mail = `${words}\n${header}\n${marked(quoted)}\n`.replace(/\n/g, '\r\n');
				expect(textOf(mail)).toBe(words);
			},
		);

		it.each(signed)('cuts the signature: %s', (_kind, signature) => {
			expect(findNewestText(`${words}\n\n${signature}\n`)).toEqual({
				text: words,
				signed: `${words}\n\n${signature.replace('-- ', '--')}`,
				signature: signature.replace('-- ', '--'),
				hasQuote: false,
			});
		});

		it.each(signed)('cuts the signature above a quote: %s', (_kind, signature) => {
			for (const [, header] of above) {
				expect(textOf(`${words}\n\n${signature}\n\n${header}\n\n${quoted}`)).toBe(words);
			}
		});
	},
);

describe('other languages', () => {
	it.each([
		[
			'Italian',
			'Il giorno mar 14 mag 2024 alle ore 09:12 Nora Ellis <nora@mail.example> ha scritto:',
		],
		['Dutch', 'Op di 14 mei 2024 om 09:12 schreef Nora Ellis <nora@mail.example>:'],
		['Polish', 'wt., 14 maj 2024 o 09:12 Nora Ellis <nora@mail.example> napisał(a):'],
		['Danish', 'Den tir. 14. maj 2024 kl. 09.12 skrev Nora Ellis <nora@mail.example>:'],
		['Swedish', 'Den tis 14 maj 2024 kl 09:12 skrev Nora Ellis <nora@mail.example>:'],
		['Norwegian', 'tir. 14. mai 2024 kl. 09:12 skrev Nora Ellis <nora@mail.example\n>:'],
		['Finnish', 'ti 14. toukok. 2024 klo 9.12 Nora Ellis (nora@mail.example) kirjoitti:'],
		['Czech', 'út 14. 5. 2024 v 9:12 odesílatel Nora Ellis <nora@mail.example> napsal:'],
		['Russian', 'вт, 14 мая 2024 г. в 09:12, Nora Ellis <nora@mail.example>:'],
		['Turkish', 'Nora Ellis <nora@mail.example>, 14 May 2024 Sal, 09:12 tarihinde şunu yazdı:'],
		['Chinese', '在 2024年5月14日，09:12，Nora Ellis <nora@mail.example> 写道：'],
		['Japanese', '2024年5月14日(火) 9:12 Nora Ellis <nora@mail.example>:'],
	])('knows the header in %s', (_language, header) => {
		expect(textOf(`OK, 10:00.\n\n${header}\n\nHello?`)).toBe('OK, 10:00.');
	});
});
