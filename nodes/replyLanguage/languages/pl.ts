import { list, type Language } from './language';

export const polish: Language = {
	code: 'pl',
	name: 'Polish',
	quote: {
		on: list`
			W dniu
			Dnia
		`,
		wrote: list`
			napisał(a)
			napisał
			napisała
			pisze
		`,
		fields: {
			from: ['Od'],
			sent: ['Wysłano'],
			date: ['Data'],
			to: ['Do'],
			copy: list`
				Kopia
				DW
			`,
			subject: ['Temat'],
		},
		originalMessage: list`
			Wiadomość oryginalna
			Oryginalna wiadomość
			Wiadomość przekazana
		`,
		forwarded: ['Początek przekazywanej wiadomości'],
	},
	banner: {
		seldomWrites: list`
			Nie otrzymujesz często wiadomości e-mail z
			Nie otrzymujesz często wiadomości e-mail od
			Niezbyt często otrzymujesz wiadomości e-mail z
			Niezbyt często otrzymujesz wiadomości e-mail od
		`,
		external: list`
			zewnętrzny
			wiadomość zewnętrzna
		`,
		outside: list`
			spoza organizacji
			z zewnątrz
		`,
		links: list`
			linki
			linków
			łącza
			załączniki
			załączników
		`,
	},
	stop: {
		words: list`
			stop
			wypis(?:z|ac|zcie|anie|ujcie|uje)(?: (?:mnie|sie|nas))?
			wypisz(?:cie)? mnie
			usun(?:cie|ac)?(?: (?:mnie|nas|moj(?:e|ego)? (?:adres|dane|mail|e-?mail)))?
			rezygnuje
			rezygnacja
			wypisuje sie
			koniec
			dosc
			przestan(?:cie)?(?: (?:pisac|wysylac|spamowac))?
			odsubskrybuj
			anuluj subskrypcje
			wypisanie
			(?:prosze )?(?:mnie )?(?:wypisac|usunac|skreslic)
			nie (?:pisz|piszcie|pisac|kontaktowac sie|kontaktuj sie|kontaktujcie sie|wysylac|wysylaj|wysylajcie)(?: (?:do mnie|do nas|ze mna|wiecej|juz))*
			(?:zadnych|bez) (?:wiecej )?(?:maili|wiadomosci|spamu)
			nie chce wiecej (?:maili|wiadomosci)
			zostawcie mnie w spokoju
			odczep(?:cie)? sie
			spadaj(?:cie)?
			dajcie spokoj
			usun
			anuluj
			skresl
		`,
		fillers: list`
			prosze(?: o| bardzo)?
			dziekuje(?: bardzo)?
			dzieki
			dzien dobry
			witam
			czesc
			teraz
			natychmiast
			juz
			nie
			tak
			i
			ale
			przepraszam
			spam
			to spam
			nie dziekuje
			wiecej
			sie
			nie (?:jestem|jestesmy) zainteresowan(?:y|a|i|e)
			brak zainteresowania
			nie interesuje mnie to
			(?:czy )?(?:moze pan|moze pani|moga panstwo|moglibyscie)
			mnie
			nas
			z (?:tej |waszej |panstwa |swojej |twojej |listy )?(?:listy|bazy|bazy danych|listy mailingowej|mailingu|newslettera|subskrypcji)
		`,
		negations: list`
			nie
			nigdy
			bez
		`,
	},
	absence: {
		subjects: list`
			odpowiedz automatyczna
			automatyczna odpowiedz
			autoodpowiedz
			autoresponder
			nieobecnosc
			nieobecn(?:y|a)
			poza biurem
			urlop
			jestem na urlopie
		`,
		away: list`
			(?:jestem|bede|przebywam|jestesmy|bedziemy) (?:\S+ ){0,4}?(?:na (?:\S+ )?(?:urlopie|zwolnieniu|delegacji)|nieobecn(?:y|a|i)|poza biurem|niedostepn(?:y|a)|w delegacji|w podrozy sluzbowej)
			^(?:na urlopie|urlop|poza biurem) (?:do|od)
			biuro (?:jest|bedzie) (?:\S+ )?(?:nieczynne|zamkniete)
			(?:wracam|wroce|bede z powrotem|bede dostepn\S) (?:\S+ )?(?:\d|w |od |do biura)
		`,
		automatic: list`
			(?:to jest|to|jest to) (?:wiadomosc|odpowiedz) (?:wygenerowana )?automatyczn
			ograniczony dostep do (?:poczty|maila|e-?mail)
		`,
		usual: list`
			(?:w )?(?:sprawach|przypadku|razie) (?:\S+ )?(?:piln\S+|naglych)
			podczas mojej nieobecnosci
			po (?:moim )?powrocie
			(?:prosze o kontakt z|kontaktowac sie z)
		`,
		talks: list`
			zadzwon\S*
			mozemy|moglibysmy
			porozmawiajmy|pogadajmy|spotkajmy|umowmy
			pasuje|odpowiada mi
			spotkanie|termin\b
			prosze (?:przeslac|wyslac)|wyslij|przeslij
			zainteresowan\S
			oferte|oferta|cennik|ceny
			odezwij sie|prosze sie odezwac
		`,
		conditions: list`
			jesli
			gdy
			kiedy
			jezeli
			ze
			bo
		`,
	},
	dates: {
		months: list`
			stycznia|styczeń
			lutego|luty
			marca|marzec
			kwietnia|kwiecień
			maja|maj
			czerwca|czerwiec
			lipca|lipiec
			sierpnia|sierpień
			września|wrzesień
			października|październik
			listopada|listopad
			grudnia|grudzień
		`,
		weekdays: list`
			poniedziałku|poniedziałek
			wtorku|wtorek
			środy|środę|środa
			czwartku|czwartek
			piątku|piątek
			soboty|sobotę
			niedzieli|niedzielę
		`,
		until: list`
			do(?: dnia)?
			od .{1,30} do
		`,
		included: ['włącznie'],
		back: list`
			wraca
			wroc
			powro
			ponownie
			w biurze bede
			z powrotem
			znow
			dostepn\S{0,3} (?:od|bede)
		`,
		tomorrow: ['jutro'],
		isDayFirst: true,
	},
};
