import { list, type Language } from './language';

export const english: Language = {
	code: 'en',
	name: 'English',
	quote: {
		by: ['by'],
		on: list`
			On
			At
		`,
		wrote: list`
			wrote
			writes
			has written
		`,
		wroteBeforeName: list`
			wrote on
			wrote at
		`,
		pronouns: list`
			I
			we
			you
			he
			she
			they
		`,
		fields: {
			from: ['From'],
			sent: list`
				Sent
				Date Sent
				Sent at
				Received
			`,
			date: ['Date'],
			to: ['To'],
			copy: list`
				Cc
				Bcc
				Copy
			`,
			other: list`
				Reply-To
				Reply To
				Importance
				Priority
				Attachments
				Organization
				Organisation
			`,
			subject: list`
				Subject
				Re
			`,
		},
		originalMessage: list`
			Original Message
			Original Email
			Original Mail
			Original Appointment
			Reply Message
			Forwarded message
			Forwarded by
		`,
		forwarded: ['Begin forwarded message'],
	},
	banner: {
		seldomWrites: [
			"You don't often get e-mail from",
			"You don't often get email from",
			"don't often get email from",
			"don't often receive email from",
		],
		external: list`
			external
			external e-mail
			external email
			external sender
			external message
			ext
			this message is from an external sender
			this message is from an untrusted sender
			this message came from outside your organization
			this message originated outside of your organization
			you have not previously corresponded with this sender
		`,
		outside: list`
			originated from outside
			originated outside
			from outside of the
			from outside the
			from outside your
			came from outside
			from an external
			external e-mail
			external email
			external sender
		`,
		links: list`
			links
			link
			attachments
			attachment
		`,
	},
	stop: {
		words: list`
			stopp?
			stop all
			stopall
			stop (?:it|this|that|these|now)
			stop (?:all )?(?:(?:of )?(?:this|the|your|these) )?(?:spam|spamming|e-?mails?|mails?|messages|communications?)
			stop (?:e-?mailing|contacting|messaging|writing|sending|texting|calling|bothering)
			unsub
			unsubs?cribed?
			unsuscribe
			unsubcribe
			unsubscibe
			un-?subscribe (?:me|us)
			opt(?:ing)?[ -]?(?:me |us )?out
			(?:remove|delete|take off)(?: (?:me|us))?
			remove (?:me )?from (?:the |your |this )?(?:mailing )?lists?
			remove (?:my|this|our) (?:e-?mail|name|address|e-?mail address|contact|number)
			take (?:me|us) off(?: please)?
			leave (?:me|us) alone
			go away
			get lost
			piss off
			cut it out
			knock it off
			give it a rest
			back off
			bugger off
			sod off
			f(?:uc|\*+)k off
			buzz off
			no more(?: (?:of (?:this|that|these|those|it|your (?:e-?mails?|mails?|messages))|e-?mails?|mails?|messages|contact|spam))?
			no (?:e-?mails?|spam|contact)
			make (?:it|this|them) stop
			(?:do not|don't|dont) (?:contact|e-?mail) list
			cease(?: and desist)?
			desist
			enough
			lose my (?:number|e-?mail|address)
			stop (?:asking|trying|insisting|pushing|pestering|nagging|spamming)(?: (?:me|us))?
			(?:can|could|would) you (?:please|pls|plz|kindly) not
			(?:just|please) don't
			spare (?:me|us)
			removal(?: (?:requested|please))?
			give (?:it )?up
			quit it
			stop asking
			stop (?:right )?(?:here|there)
			move (?:on|along)
			let it (?:go|rest|drop)
			drop it
			off (?:of )?(?:the|your|this|that) (?:mailing |contact |e-?mail )?list
			cancel
			end
			quit
			off
			block
			erase
			exclude me
			(?:do not|don't|dont|never) (?:contact|e-?mail|mail|message|write|call|disturb|spam)(?: (?:me|us))?
			don't
			please don't
			do not
			(?:do not|don't|dont|never) send(?: (?:me|us))?(?: anything| more)?
		`,
		fillers: list`
			please
			pls
			plz
			kindly
			thanks?(?: you)?(?: (?:very|so) much| a lot| in advance)?
			many thanks
			thx
			ty
			cheers
			hi
			hello
			hey
			dear
			hi there
			hello there
			hi all
			team
			sir
			madam
			sir or madam
			good (?:morning|afternoon|day)
			now
			right now
			right away
			immediately
			effective immediately
			at once
			asap
			today
			just
			again
			already
			ok
			okay
			sorry
			no
			nope
			yes
			and
			so
			but
			then
			also
			(?:this is )?spam
			this
			it
			i said
			permanently
			(?:i am|i'm|im|we are|we're)? ?not interested
			not interested (?:at all|in this)?
			no interest
			no thanks
			no thank you
			(?:can|could|would|will) you
			you (?:must|should|need to)
			(?:i|we) (?:want|wish|would like|need|ask|demand) ?(?:you )?(?:to)?
			i'd like (?:you )?to
			we'd like (?:you )?to
			from (?:your |this |the |all |any |future |these )*(?:mailing |distribution |contact |e-?mail )?(?:lists?|e-?mails?|mails?|database|sequence|campaign|newsletter|crm)
			your (?:mailing )?(?:list|database)
			me
			us
			seriously
			srsly
			honestly
			literally
			really
			ffs
			omg
			dude
			man
			mate
			bro
			guys
			folks
			for real
			jesus
			(?:oh )?(?:my )?god
			yo
			oi
			dear sir
		`,
		negations: list`
			not(?! interested| for (?:me|us)| relevant| a (?:good )?fit| thanks?| now| ever| today)
			(?<!if you )don't
			(?<!if you )dont
			never
			no need to
			didn't
			won't
			wouldn't
			can't
			cannot
			shouldn't
			instead of
			(?<!if you )do not
			no reason to
			(?:can|could|will|do|does|did|if|should|when|before) (?:i|we|it|they|he|she)(?! (?:please |kindly |just )?(?:ask|request|have|get|be))
			(?:tool|software|platform|product)
		`,
	},
	absence: {
		subjects: list`
			auto(?=:)
			auto(?:matic|mated|matically generated)?[ -]?(?:reply|response|responder|answer)
			out[ -]of[ -](?:the )?[ -]?office
			ooo
			ooto
			away from (?:the |my )?(?:office|desk|mail)
			(?:on )?(?:vacation|holiday|holidays|annual leave|parental leave|maternity leave|paternity leave|sick leave|leave|pto|sabbatical)
			\S{1,30} (?:\S{1,30} )?is (?:currently )?(?:out of (?:the )?office|on (?:\w+ )?(?:vacation|leave|holiday)|away)
			auto: (?:out of office|ooo|away)
			absence
			i am away
			i'm away
			office closed
		`,
		away: list`
			(?:i am|i'm|im|i will be|i'll be|we are|we're|we will be|we'll be|i have been) (?:currently |now |presently |also |still |away and |actually )*(?:out[ -]of[ -](?:the |my )?office(?! (?:space|supplies|hours|chairs|furniture|rooms?))|ooo|ooto|out sick|on (?:a |an |my |our )?(?:\w+ )?(?:leave|vacation|holidays?|pto|sabbatical|time off|honeymoon|business trip)|taking (?:\w+ ){0,2}(?:leave|time off|vacation|holidays?|days off))
			(?:i am|i'm|im|i will be|i'll be|we are|we're|we will be|we'll be|i have been) (?:currently |now |presently |also |still )*(?:away(?: from (?:the |my )?(?:office|desk|work|e-?mail|computer|keyboard|inbox))?|offline|unavailable|not available|unreachable|not in(?: the office)?|not working|not at work|not at my desk|not in the office|travell?ing|abroad)(?: today| this week| next week| this month)?(?: (?:until|till|til|through|thru|from|on|for|and|with|without|at|between|in|over|during|up to|due|\d+)\b|[,.;!]|$)
			(?:i am|i'm|im|i will be|i'll be|we are|we're) (?:currently |now )?(?:out|off|off work)(?: sick| today| this week| next week)?(?: (?:until|till|til|through|thru|from|between|with limited|without access|for the (?:week|day|rest)|due to|attending|on (?:\d|monday|tuesday|wednesday|thursday|friday)[^,]{0,20}$)| (?:today|this week|next week|all week)[,.;!]|$)
			(?:i am|i'm|im|i will be|i'll be) (?:currently |now )?(?:out|off) (?:today|this week|next week|all week)(?:[.,;!]|$| and| with)
			(?:i am|i'm|im|i will be|i'll be) off on (?:\w+ )?(?:leave|vacation|holidays?|pto)
			(?:^|[.!,:] )(?:currently |now |i'm |am )?(?:out[ -]of[ -](?:the )?office|ooo|away|out(?= (?:until|till|through))|on (?:\w+ )?(?:pto|vacation|holidays?|leave))(?:,? (?:until|till|til|through|thru|from|with|returning|back|today|this week)\b|[.!]?$)
			(?:our |the )?offices? (?:is|are|will be|will remain) (?:currently |now )?closed
			office closed
			(?:will|'ll|am|i'm|to) (?:not )?(?:be )?(?:returning|return|back)(?: (?:in|to|at) (?:the |my )?(?:office|work|desk|business))?,? (?:on|from|after|by|until|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)
			(?:currently|now) on (?:\w+ )?(?:leave|vacation|holidays?|pto)
		`,
		automatic: list`
			this is an? (?:auto\S*|automatic\S*|automated) (?:\w+ )?(?:reply|response|message|e-?mail|answer|generated)
			(?:limited|no|little|intermittent|sporadic|restricted|without|infrequent|irregular|not have|reduced) (?:\w+ )?access to (?:my |the |our )?(?:\w+ )?(?:e-?mails?|inbox|mail|messages)
			(?:check|checking|reading|monitoring) (?:my |this )?(?:e-?mails?|messages|inbox) (?:only )?(?:infrequently|occasionally|sporadically|intermittently|rarely|periodically)
			(?:you have received|this) (?:an )?(?:automatic|automated) (?:reply|response)
		`,
		usual: list`
			(?:for|in|if|of|is|with|anything|any) (?:\S+ ){0,4}(?:urgent|emergenc\w+|immediate (?:assistance|attention|help|response))
			(?:in|during) my absence
			while i(?: a|')m (?:away|out|on)
			(?:respond|reply|get back|answer|attend|be in touch|come back to you|address|deal)\b.{0,60}(?:\breturn|\bback|am in|'m in)
			(?:contact|reach out to|e-?mail|write to|speak (?:to|with)|call) (?:my (?:colleague|assistant|team|manager)|our (?:team|office|support)|\S+@\S+)
		`,
		talks: list`
			let's
			lets
			let us (?!know if (?:it is|it's) urgent)
			let me know
			(?:call|ring|phone|ping|text|try|catch|message) me\b
			(?:can|could|shall|may|should|would) (?:we|you)\b
			(?:how|what) about
			works? (?:great|well|fine|better|best|for (?:me|us))
			(?:happy|glad|keen|open|love|like) to (?:talk|chat|hop|jump|meet|connect|discuss|learn|hear|take|have|see|know|speak|set|do|catch)
			(?:talk|speak|chat|meet|catch up|connect|discuss|touch base|follow up|circle back|reach out|check (?:back|in)|get back to me|reconnect)(?: again)?(?: with me| to me)? (?:then|on|after|at|next|in|when|once|upon|later|monday|tuesday|wednesday|thursday|friday|the week)
			(?:schedule|book|set up|arrange) (?:a |some |something|the )(?:call|time|meeting|demo|chat|slot)?
			send (?:me|us|over|it|the|your|along|a)
			(?:i'm|i am|we're|we are|very|quite|still|also|sounds|looks|definitely) (?:very |quite |really |definitely )?(?:interested|interesting|good|great|promising|curious)
			(?:free|available|around|open) (?:on|at|from|any ?time|after|the (?:week|day)|next|again) ?(?:monday|tuesday|wednesday|thursday|friday|\d|the|that|afternoons?|mornings?)?
			but (?:on )?(?:monday|tuesday|wednesday|thursday|friday|next|after|we|i can|the)
			(?:monday|tuesday|wednesday|thursday|friday|morning|afternoon|week|\d|that|[ap]m) (?:is|are|would|works|at|suits) ?(?:be |work )?(?:fine|good|great|ok|okay|perfect|better|best|for me|us)
			pricing|prices|price list|\bdemo\b|proposal
			(?:we are|we're|we'll be|i'm|i am) interested
			sign (?:us|me) up
			(?:meeting|call) (?:on|at|next|after)
		`,
		conditions: list`
			if
			when
			whenever
			while
			once
			because
			since
			that
			who
		`,
	},
	dates: {
		months: list`
			january|jan
			february|feb
			march|mar
			april|apr
			may
			june|jun
			july|jul
			august|aug
			september|sept|sep
			october|oct
			november|nov
			december|dec
		`,
		weekdays: list`
			monday|mon
			tuesday|tues|tue
			wednesday|wed
			thursday|thurs|thur|thu
			friday|fri
			saturday|sat
			sunday|sun
		`,
		until: list`
			until
			till
			til
			'til
			up to
			before
			from .{1,30} to
			between .{1,30} and
		`,
		through: list`
			last day (?:of (?:my )?leave|away|off|out) (?:is|will be)
			through
			thru
			to and including
			until and including
			up to and incl(?:uding|\.)?
			until the end of
		`,
		included: list`
			inclusive
			included
			\(?incl
		`,
		back: list`
			back(?!\p{L})
			return
			resum
			re-?open
			(?<!(?:off|away|out|gone|leave|leaving) )again
			see you
			hear from (?:me|us)
			talk on
			(?:available|reachable|contactable|in (?:the )?office) from
			next find me
			at my desk
			(?:respond|reply|answer|get back) to (?:you|your (?:message|e-?mail))
			(?:respond|reply|answer) tomorrow
		`,
		tomorrow: ['tomorrow'],
		next: ['next'],
	},
};
