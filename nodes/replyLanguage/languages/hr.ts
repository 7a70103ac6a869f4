import { list, type Language } from './language';

/** Also covers Bosnian and Serbian in Latin letters, which are close enough. */
export const croatian: Language = {
	code: 'hr',
	name: 'Croatian',
	quote: {
		on: ['Dana'],
		wrote: list`
			je napisao
			je napisala
			je napisao/la
			napisao je
			napisala je
			napisao/la je
		`,
		fields: {
			from: list`
				Od
				Šalje
			`,
			sent: list`
				Poslano
				Poslato
			`,
			date: ['Datum'],
			to: list`
				Prima
				Za
			`,
			copy: ['Kopija'],
			subject: list`
				Predmet
				Naslov
			`,
		},
		originalMessage: list`
			Izvorna poruka
			Originalna poruka
			Proslijeđena poruka
		`,
	},
	stop: {
		words: list`
			stop
			prestanite(?: (?:pisati|slati|mi slati|mi pisati))?
			odjav(?:a|ite me|i me|iti|ljujem se|ite)
			(?:obrisite|izbrisite|uklonite|maknite|skinite) (?:me|nas|moje podatke)(?: s liste)?
			dosta
			nemojte (?:me |mi |nam )?(?:vise )?(?:kontaktirati|pisati|slati|zvati)(?: (?:vise|mailove|poruke))*
			ne (?:zelim|saljite|pisite|kontaktirajte)(?: mi| me)? (?:vise )(?:mailove|poruke|e-?mailove)?
			obrisi
			ukloni
			odjavi
		`,
		fillers: list`
			molim(?: vas)?
			hvala(?: (?:unaprijed|vam|lijepa))?
			postovani
			dobar dan
			bok
			odmah
			sada
			ne
			da
			ne hvala
			i
			ali
			oprostite
			spam
			(?:nisam|nismo) zainteresiran\S*
			ne zanima (?:me|nas)
			(?:s|sa|iz) (?:vase |ove |te )?(?:liste|mailing liste|baze|baze podataka|popisa)
		`,
		negations: list`
			ne
			nemojte
			nikad
		`,
	},
	absence: {
		subjects: list`
			automatski odgovor
			odsutnost
			odsutan
			odsutna
			izvan ureda
			(?:na )?godisnj(?:i|em)(?: odmor(?:u)?)?
		`,
		away: list`
			(?:sam|cu biti|bit cu|nalazim se|smo) (?:\S+ ){0,4}?(?:na (?:godisnjem|odmoru|putu|bolovanju|sluzbenom putu|porodiljnom)|odsut(?:an|na)|izvan ureda|nedostup(?:an|na))
			(?:odsut(?:an|na)|na godisnjem(?: odmoru)?) sam
		`,
		automatic: ['ovo je automatsk(?:i odgovor|a poruka)'],
		usual: list`
			(?:u )?hitn\S+ (?:slucaj|stvar)\S*
			za (?:vrijeme|sve) (?:moje odsutnosti|hitno)
			hitno
		`,
		talks: list`
			nazovite|nazovi
			mozemo|mogli bismo|mozete
			odgovara mi|pase mi
			sastanak|termin
			posaljite mi
			zanima me|zanimljivo|zainteresiran
			cijen\S|ponud\S
			javite se
		`,
		conditions: list`
			ako
			kada
			kad
			da
			jer
		`,
	},
	dates: {
		months: list`
			siječnja|januara
			veljače|februara
			ožujka|marta
			travnja|aprila
			svibnja|maja
			lipnja|juna
			srpnja|jula
			kolovoza|avgusta|augusta
			rujna|septembra
			listopada|oktobra
			studenoga|studenog|novembra
			prosinca|decembra
		`,
		weekdays: list`
			ponedjeljak|ponedjeljka
			utorak|utorka
			srijedu|srijede
			četvrtak|četvrtka
			petak|petka
			subotu|subote
			nedjelju|nedjelje
		`,
		until: list`
			do
			od .{1,30} do
		`,
		included: list`
			uključivo
		`,
		back: list`
			vraca
			vrati
			natrag
			povrat
			ponovno
			opet
			dostup(?:an|na) (?:od|u)
		`,
		isDayFirst: true,
	},
};
