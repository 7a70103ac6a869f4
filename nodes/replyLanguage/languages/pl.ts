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
	signature: {
		closings: list`
			Z poważaniem
			Pozdrawiam
			Z wyrazami szacunku
			Pozdrawiam serdecznie
			Serdecznie pozdrawiam
		`,
		sentFrom: list`
			Wysłane z
			Wysłano z
			Pobierz program Outlook dla
			Pobierz BlueMail
		`,
		speech: list`
			ja
			mnie
			mi
			mój
			my
			nas
			nam
			pan
			pani
			państwo
			proszę
			dziękuję
			jest
			są
			jestem
			możemy
			kiedy
			jak
			nie
		`,
	},
	disclaimer: {
		thisMessage: list`
			niniejsza wiadomość
			ta wiadomość
			treść tej wiadomości
		`,
		confidential: list`
			poufna
			poufne
			poufny
		`,
		misdirected: list`
			adresat
			adresata
			adresatem
			omyłkowo
			przez pomyłkę
			odbiorcą
		`,
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
		`,
		aloneOnly: list`
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
		isNegationLast: true,
		classes: {
			not: list`
				nie
				nigdy
				bez
				zadn*
				nic
				ani
				zbedn*
				niepotrzebn*
				nie trzeba
				nie ma potrzeby
			`,
			self: list`
				ja
				my
				nie dostalem
				nie dostalam
				wysylamy
				piszemy
			`,
			want: list`
				chce
				chcemy
				chcialbym
				chcialabym
				chcielibysmy
				zycze
				zyczymy
				prosze
				prosimy
				prosilbym
				wyrazam
				wyrazamy
				zgadzam
				potrzebuje
				potrzebujemy
				zadam
				zadamy
				wdzieczn*
				zainteresowan*
				wolalbym
				wolalabym
				zgode
				zgody
				interesuje
				mam ochoty
				wnosze
				upraszam
				sprzeciwiam
				zabraniam
				odmawiam
				zyczy
			`,
			ask: list`
				prosze
				prosimy
				chce
				czy moglby
				czy mozecie
				jak
				zadam
				dziekuje
				natychmiast
				czy moga
				potrzebn*
				konieczn*
			`,
			end: list`
				przestan*
				przestac
				przestali
				przestala
				zaprzesta*
				skonczcie
				skoncz
				powstrzym*
				zaniecha*
				wstrzym*
				zakonczyc
				zakonczcie
				przerwijcie
				daruj*
				unika*
				zabraniam
				sprzeciwiam
				koniec
				przesta*
				skoncz*
				koncz*
				zakoncz*
				stop
				dosc
				darowac
				odpusc*
				zrezygn*
				rezygn*
				sprzeciw*
				zaniech*
				oszczedz*
			`,
			enough: list`
				dosc
				starczy
				wystarczy
				niechcian*
				niezamowion*
				koniec z
				mam dosyc
				dosyc
			`,
			contact: list`
				kontakt*
				skontakt*
				pisa*
				pisz*
				pisac
				piszcie
				napis*
				nekac
				nekaj*
				nekani*
				spamowa*
				spamuj*
				dzwon*
				zaczepia*
				niepokoi*
				zawraca*
				meczyc
				przeszkadza*
				wykorzystyw*
				uzywa*
				przetwarza*
				odzywa*
				pis*
				zadzwon*
				nek*
				niepoko*
				zaczepi*
				przeszkadz*
				spam*
				zwraca*
				mecz*
				wykorzyst*
				przetwarz*
				przechowyw*
				zapisywac
			`,
			send: list`
				wysyl*
				przesyl*
				przysyl*
				slac
				slij*
				otrzymyw*
				dostawa*
				wyslac
				przyslac
				nadsyl*
				kierowa*
				widziec
				czytac
				slyszec
			`,
			mails: list`
				mail*
				e mail*
				maile
				maili
				email*
				wiadomos*
				reklam*
				ofert*
				spam*
				newsletter*
				korespondenc*
				kontakt*
				informacji handlowych
				tresci
				przypomn*
				nic
				niczego
				poczt*
				zaproszen
				wiadomo*
				informacj* handlow*
				korespondencj*
				przypomnie*
				propozycj*
				zapytan
				telefon*
				komunikat*
				powiadomie*
			`,
			more: list`
				wiecej
				juz
				dalej
				dalsz*
				kolejn*
				ponownie
				znowu
				tych
				takich
				tego typu
				wasz*
				panstwa
				pana
				pani
				nigdy
				nastepn*
				przyszlosci
				zadn*
				jeszcze jeden
				jeszcze jedna
				nadal
				ciagle
				od was
				innych
			`,
			me: list`
				mnie
				mi
				nas
				nam
				moj*
				nasz*
				mna
				nami
				ten adres
				tego adresu
				tym adresem
			`,
			remove: list`
				usun*
				usuwa*
				skasuj*
				skasowa*
				wykresl*
				skresl*
				skreslcie
				wymaz*
				wyrzuc*
				zdejm*
				usuniec*
				wykreslenie
				kasuj*
				zapomn*
				czarna list*
				wypis*
				skasow*
				wymaza*
				wyrejestr*
				zniszcz*
				zablok*
				kasow*
				wyklucz*
				czarn* list*
				blokad*
			`,
			leave: list`
				wypis*
				wyrejestr*
				odsubskryb*
				zrezygnow*
				rezygnuj*
				anuluj*
				unsubscribe
				opt out
				wypisanie
				wykreslenie
				rezygnacj*
			`,
			mine: list`
				adres*
				mail
				e mail
				mailem
				dane
				danych
				imie
				nazwisko
				kontakt
				numer
				informacje
				firm*
				profil
				konto
				mail*
				e mail*
				numer*
				kontakt*
				nazwisk*
				telefon*
				profil*
				informacj*
				rekord*
			`,
			list: list`
				list*
				baz*
				system*
				crm
				newsletter*
				mailing*
				subskrypc*
				rejestr*
				kampani*
				wysyl*
				sekwenc*
				kartotek*
				subskryb*
				bazie
				dystrybuc*
				sekwencj*
			`,
			threat: list`
				zglos*
				zglasza*
				zglaszam
				zablokow*
				zablokuj*
				blokuj*
				skarg*
				prawnik*
				prawn*
				pozw*
				adwokat*
				oznacz*
				policj*
			`,
			authority: list`
				spam
				uodo
				urzed*
				urzad*
				policj*
				prawnik*
				prawne
				prawna
				skarg*
				adwokat*
				uokik
				rodo
			`,
			you: list`
				was
				panstwa
				pana
				ciebie
				wasz*
				nadawc*
			`,
			consent: list`
				wyrazil*
				wyrazal*
				zgody
				zgode
				zapisywal*
				zapisal*
				prosil*
				zamawial*
				subskrybow*
				rejestrowal*
				zgadzal*
				wyrazam zgody
				zgadzam
				upowazni*
			`,
			instead: list`
				tylko
				lecz
				ale raczej
				lepiej
				zamiast tego
			`,
			them: list`
				je
				wszystko
			`,
			that: list`
				zeby
				aby
				by
				zebyscie
				abyscie
			`,
			join: list`
				ale
				i prosze
				wiec prosze
				chyba ze
				poniewaz
				bo
				i usun*
				i wykresl*
			`,
			other: list`
				obsluguj*
				ofercie
				z oferty
				pozycj*
				umow*
				faktur*
				wahaj*
				wahac
				zapomin*
				martw*
				przed
				dzis
				dzisiaj
				jutro
				poniedzial*
				wtor*
				srod*
				czwart*
				piat*
				tydzien
				tygodniu
				koleg*
				kolez*
				tylko
				lecz
				klien*
				lead*
				drug*
				spotkani*
				demo
				dostalem
				dostalam
				otrzymal*
				czytal*
				jeszcze nie
				hubspot
				salesforce
				czy mozemy
				kiedy
				ile
				logo
				konkuren*
				star*
				poprzedni*
				zalacz*
				dopoki
				jesli my
				rabat*
				urlop*
				wysylamy
				piszemy
				slajd*
				dokument*
				zamiast
				otrzymalem
				otrzymalam
				otrzymujemy
				dostaje
				doszla
				doszedl
				jak czesto
				przez pomylke
				czy mozna
				czy da sie
				narzedzi*
				platform*
				uzytkownik*
				leady
				leadow
				klient*
				nie mam juz
				nie mamy juz
				przestalismy
				skonczylismy
				na razie
				obecnie
				w tej chwili
				chwilowo
				teraz
				waha*
				krepowa*
				krepuj*
				nie jest spam
				odpowiedzieli
				odpowiedzial*
				przekazyw*
				dalej
				nie jest zly
				niezly
				niezle
				nie dostalam
				nie dostalem
				nedostal*
				do spamu
				w spamie
				rozumiem
				zrozumialem
				zrozumialam
				liczb*
				zmniejsz*
				wypisow
			`,
		},
		requests: list`
			(?:dajcie|daj|prosze dac|zostaw|zostawcie|prosze zostawic) (?:mi|nam|mnie|nas) (?:\S+ )?(?:spokoj|w spokoju|swiety spokoj)
			art(?:ykul|\.)? ?(?:17|21)\b
			prawo do (?:bycia zapomnianym|sprzeciwu)
			(?:cofam|wycofuje) (?:\S+ )?zgode
		`,
		negations: list`
			nie
			nigdy
			bez
		`,
		eager: list`
			(?<!(?:przestan|przestancie|prosze nie|nie) )(?:za|od)?dzwon(?:|cie|ic)\b
			tego wlasnie
			wlasnie tego
			dokladnie (?:to|tego)
			swietn\w+
			super\b
			(?:interesuje mnie|interesuje nas)\b
			umowmy
			porozmawiajmy
			gdzie (?:mam )?podpis\w+
			prosze o (?:oferte|kontakt telefoniczny|umowe)
			idealn\w+
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
	departure: list`
		nie (?:pracuje|pracuje) juz (?:w|dla|u nas|tutaj)
		juz nie (?:pracuje) (?:w|dla|u nas|tutaj)
		nie (?:jestem|jest) juz (?:pracowni|zatrudnion|zwiazan)
		(?:odszedl|odeszla|odszedlem|odeszlam) z (?:firmy|pracy|organizacji|\S+ firmy)
		zakonczyl\S* prace w
		(?:skrzynka|adres|konto)(?: \S+){0,2} nie jest juz (?:obslugiwan|aktywn|monitorowan|uzywan|sprawdzan|czytan)
	`,
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
			(?:wracam|wrócę|powrót|ponownie|dostępn\S|z powrotem)(?: do biura| do pracy)?(?: w| od| dnia)*:?
		`,
		isDayFirst: true,
	},
};
