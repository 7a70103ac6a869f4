import { list, type Language } from './language';

export const romanian: Language = {
	code: 'ro',
	name: 'Romanian',
	quote: {
		on: list`
			La data de
			Pe
		`,
		wrote: ['a scris'],
		fields: { from: ['De la'], sent: ['Trimis'], to: ['Către'], subject: ['Subiect'] },
		originalMessage: list`
			Mesaj original
			Mesajul original
		`,
	},
	stop: {
		words: list`
			stop
			opriti(?:-va)?
			opreste(?:-te)?
			gata
			destul
			dezabon(?:are|ati-ma|eaza-ma|ez|ati|eaza)
			ma dezabonez
			scoateti-(?:ma|ne)(?: din lista)?
			scoate-ma
			stergeti-(?:ma|ne)
			sterge-ma
			eliminati-ma
			anulati abonamentul
			lasati-ma in pace
			(?:nu )?(?:ma |imi |ne )?(?:mai )?(?:contactati|scrieti|trimiteti|deranjati) (?:niciodata|deloc)
			nu (?:ma |imi |ne |-mi )?(?:mai )(?:contactati|scrieti|trimiteti|deranjati|contacta|scrie|trimite)(?:-mi)?(?: (?:mailuri|emailuri|e-?mailuri|mesaje|nimic))?
			fara (?:alte )?(?:mailuri|emailuri|mesaje|spam)
			sterge
			stergeti
			elimina
			anuleaza
		`,
		fillers: list`
			va rog(?: frumos)?
			te rog
			rog
			multumesc(?: anticipat| frumos)?
			mersi
			buna(?: ziua)?
			salut
			acum
			imediat
			nu
			da
			nu multumesc
			si
			dar
			scuze
			spam
			vreau sa
			doresc sa
			nu (?:sunt|suntem) interesat(?:a|i)?
			nu (?:ma|ne) intereseaza
			din (?:lista|listele|baza de date|newsletter)(?: (?:dumneavoastra|dvs\.?|voastra))?
			de la (?:newsletter|lista|aceste emailuri)
		`,
		negations: list`
			nu
			niciodata
		`,
	},
	absence: {
		subjects: list`
			raspuns automat
			mesaj automat
			in afara biroului
			absent
			(?:in )?concediu
			absenta
		`,
		away: list`
			(?:sunt|voi fi|ma aflu|suntem|o sa fiu) (?:\S+ ){0,3}?(?:in (?:concediu|delegatie|vacanta)|plecat\S?|absent\S?|in afara biroului|indisponibil\S?)(?! de pe)
			nu (?:sunt|voi fi) (?:la birou|in birou|disponibil\S?)
			(?:revin|ma intorc|voi reveni) (?:la birou |in birou )?(?:pe|luni|marti|miercuri|joi|vineri|din|la data)
		`,
		automatic: list`
			acesta este un (?:raspuns|mesaj) automat
			acces limitat la (?:e-?mail|email|mail)
		`,
		usual: list`
			(?:pentru|in caz de|cazuri?) (?:\S+ )?urgen\S+
			in absenta mea
			pe durata (?:absentei|concediului)
			(?:va rog (?:sa )?contactati|contactati) (?!-ma)
		`,
		talks: list`
			sunati-ma|suna-ma
			putem|am putea|puteti
			vorbim|discutam|sa vorbim
			imi convine|e ok|este ok
			intalnire|programa
			trimiteti-mi|trimite-mi
			interesat|interesant
			pret\S*|oferta
			reveniti
		`,
		conditions: list`
			daca
			cand
			ca
		`,
	},
	dates: {
		months: list`
			ianuarie|ian
			februarie|feb
			martie
			aprilie|apr
			mai
			iunie|iun
			iulie|iul
			august|aug
			septembrie|sept
			octombrie|oct
			noiembrie|nov
			decembrie|dec
		`,
		weekdays: list`
			luni
			marți
			miercuri
			joi
			vineri
			sâmbătă
			duminică
		`,
		until: list`
			până (?:pe|la|în|la data de|în data de)(?: data de)?
			până
			de (?:pe|la) .{1,30} până (?:pe|la)
		`,
		included: ['inclusiv'],
		back: list`
			revin
			reveni
			intorc
			intoarc
			inapoi
			din nou
			disponibil\S? (?:din|pe|incepand)
		`,
		isDayFirst: true,
	},
};
