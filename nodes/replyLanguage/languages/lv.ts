import { list, type Language } from './language';

export const latvian: Language = {
	code: 'lv',
	name: 'Latvian',
	quote: {
		wrote: ['rakstīja'],
		fields: { from: ['No'], sent: ['Nosūtīts'], to: ['Kam'], subject: ['Temats'] },
	},
	stop: {
		words: list`
			stop
			partrauciet(?: (?:rakstit|sutit))?
			atrakstities
			atteikties
			izdzesiet mani
			izniciniet mani
			nonemiet mani(?: no saraksta)?
			izsvitrojiet mani
			pietiek
			(?:vairs )?(?:man )?(?:nerakstiet|nesutiet|nesazinieties|nerakstit)(?: (?:man|vairs|vairak))*
		`,
		fillers: list`
			ludzu
			paldies
			labdien
			sveiki
			tagad
			nekavejoties
			ne
			ja
			ne,? paldies
			un
			bet
			atvainojiet
			spam
			neinterese
			(?:mani |mus )?neinterese
			neesmu ieinteresets
			no (?:jusu |si |sava )?(?:saraksta|sarakstiem|datubazes|adresatu saraksta|jaunumiem)
		`,
		negations: ['ne'],
	},
	absence: {
		subjects: list`
			automatiska atbilde
			ne birova
			atvalinajum[aus]
			prombutne
		`,
		away: list`
			(?:esmu|busu|atrodos) (?:\S+ ){0,3}?(?:atvalinajuma|prombutne|komandejuma|arpus biroja|slimibas lapa|nav birova)|neesmu biroja|nebusu biroja
		`,
		automatic: ['(?:si|sis) ir automatisk'],
		usual: list`
			steidzam\S+
			manas prombutnes laika
		`,
		talks: list`
			piezvaniet|zvaniet
			varam|varetu
			tiksimies|sazvan\S*|parrun\S*
			der\b|derētu
			atsutiet
			interese\b|interesant
			cen\S+|piedavajum\S+
		`,
		conditions: list`
			ja
			kad
			ka
		`,
	},
	dates: {
		months: list`
			janvār\p{L}+
			februār\p{L}+
			mart\p{L}+
			aprīl\p{L}+
			maij\p{L}+
			jūnij\p{L}+
			jūlij\p{L}+
			august\p{L}+
			septembr\p{L}+
			oktobr\p{L}+
			novembr\p{L}+
			decembr\p{L}+
		`,
		weekdays: list`
			pirmdien\p{L}*
			otrdien\p{L}*
			trešdien\p{L}*
			ceturtdien\p{L}*
			piektdien\p{L}*
			sestdien\p{L}*
			svētdien\p{L}*
		`,
		until: list`
			līdz
			no .{1,30} līdz
		`,
		included: ['ieskaitot'],
		back: list`
			atgriez
			atpakal
			atkal
		`,
		isDayFirst: true,
	},
};
