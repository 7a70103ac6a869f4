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
	signature: {
		closings: list`
			Regards
			Best regards
			Kind regards
			Kindest regards
			Warm regards
			Warmest regards
			Many regards
			With regards
			With kind regards
			With best regards
			Thanks and regards
			Thanks & regards
			Thanks and best regards
			Thank you and regards
			Kind regards and thanks
			Rgds
			BR
			Best
			All the best
			All best
			Best wishes
			With best wishes
			Warm wishes
			Cheers
			Sincerely
			Sincerely yours
			Yours sincerely
			Yours truly
			Yours faithfully
			Yours
			Respectfully
			Cordially
			Warmly
		`,
		sentFrom: list`
			Get BlueMail
			Get TypeApp
			Get Spark
			Get Spike
			Get Edison
			Get Yahoo Mail
			Get Proton Mail
			Get Canary
			Sent from
			Sent via
			Sent with
			Sent using
			Get Outlook for
			Composed with
		`,
		excuses: list`
			enjoy secure
			excuse
			forgive
			typo
			typos
			brevity
		`,
		phone: list`
			Tel
			Phone
			Mobile
			Cell
			Fax
			Office
			Direct
		`,
		speech: list`
			I'm
			I'll
			I've
			I'd
			am
			me
			my
			we
			we're
			you
			your
			please
			pls
			let
			can
			could
			would
			should
			will
			don't
			do not
			thanks
			thank
			is
			are
			was
			have
			has
			what
			when
			how
			why
		`,
	},
	disclaimer: {
		titles: list`
			confidentiality notice
			confidentiality note
			confidentiality statement
			confidentiality
			legal notice
			legal disclaimer
			disclaimer
			email disclaimer
			privileged notice
			privacy notice
			important notice
			notice of confidentiality
		`,
		thisMessage: list`
			this e-mail
			this email
			this message
			this communication
			this transmission
			this electronic
			the information contained
			the information in this
			the information transmitted
			the contents of this
			the content of this
		`,
		confidential: list`
			confidential
			privileged
			intended recipient
			intended only
			intended solely
			proprietary
			legally protected
		`,
		misdirected: list`
			intended recipient
			intended only
			intended solely
			intended for
			in error
			by mistake
			addressee
			named recipient
			for the recipient
			solely for the use
			unauthorized
			unauthorised
			not the intended
		`,
		addedBelow: list`
			please consider the environment before
			think before you print
			think green
			virus-free
			this email has been scanned
			this email has been checked for viruses
		`,
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
		`,
		aloneOnly: list`
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
		classes: {
			not: list`
				no
				not
				don't
				dont
				never
				without
				zero
				none
				doesn't
				isn't
				aren't
				mustn't
				needn't
				didn't
				didnt
				haven't
				won't
				shouldn't
				wouldn't
				nobody
				no longer
				nothing
				dnt
				dun
				doesnt
				isnt
				arent
				wont
				shouldnt
				wouldnt
				no one
				noone
				neither
			`,
			self: list`
				i
				we
				i'm
				he
				she
				they
				it
				who
				which
				people
			`,
			want: list`
				want
				love
				wish
				wishes
				need
				care
				like
				prefer
				appreciate
				accept
				agree
				welcome
				welcomed
				unwelcome
				unwanted
				appreciated
				wanted
				desired
				desire
				rather
				interested
				interest
				consent
				ask
				asked
				asking
				request
				requested
				requesting
				tell
				told
				beg
				demand
				insist
				grateful
				happy
				hereby
				appetite
				keen
				obliged
				allowed
				permission
				make sure
				ensure
				see to it
				see to
				confirm that
				make certain
				let's end
				i said
				happier
				better off
				delighted
				pleased
				thankful
				kind
				great if
				nice if
				lovely if
				good if
				favour
				favor
				expect
				hope
				hoping
				urge
				implore
				plead
				wanting
				wishing
				preferred
				preference
				forbid
				object
				refuse
				decline
				so i stop
				so we stop
				so that i stop
				no reason to
				to stop receiving
				to stop getting
				i would have
				no use for
				no intention
				patience
				tolerance
				intention
				lust
				if i never
				if we never
				if i didn't
				if i no longer
				is it possible
				would it be possible
				wanna
				reject
				gonna need
				mean a lot
				mean the world
				so i don't get
				so we don't get
				so i don't receive
				so we don't receive
				so i no longer
			`,
			ask: list`
				please
				pls
				plz
				kindly
				can you
				could you
				would you
				can i
				could i
				i'm
				i am
				we are
				i'll
				how do i
				how can i
				must
				should
				mustn't
				shouldn't
				not to be
				may not
				now
				immediately
				way to
				asap
				thanks
				any chance
				is there a way
				could we
				i beg
				do me
				hereby
				needs to
				has to
				ought to
				confirm
				belong
				belongs
				would you mind
				do me the favour
				do me the favor
				i'd ask
				plese
				pleas
				plase
				pleez
				thx
				ta
				thank you
				many thanks
				needed
				required
				necessary
				do you mind
				wanna
				gonna need
			`,
			end: list`
				stop
				stopped
				quit
				cease
				ceased
				refrain
				refrained
				desist
				discontinue
				halt
				cancel all
				cancel any
				cancel these
				cancel this
				end
				abstain
				avoid
				stopping
				put an end
				forbid
				refuse
				object
				decline
				hold off
				lay off
				knock off
				knock ~ off
				knock ~ on the head
				quit it
				wrap up
				pack ~ in
				cut off
				cut out
				call off
				let up
				give ~ a rest
				stay out
				keep out
				stay away
				spare
				terminate
				put a stop
				the end of your
				the end of these
				the end of this
				end to
				stops
				ended
				ends
				call it quits
				cut ~ out
				shut off
				turn off
				switch off
				leave off
				hold back
				steer clear
				give up
				drop it
				do without
				save yourself
				save your
				spare yourself
				stay off
				banned
				barred
				prohibited
				forbidden
				not allowed
				not permitted
				call it a day
				give it up
				cut down
				pack it in
				turn ~ off
				switch ~ off
				shut ~ off
				suspend
				bring ~ to an end
				bring ~ to a close
				draw a line
				call time
				call a halt
				put a lid
				shut ~ down
				shut down
				disable
				deactivate
				pause ~ for good
				pause ~ permanently
				stpo
				sotp
				reject
				objection to
				my objection
				our objection
			`,
			enough: list`
				enough
				sick of
				tired of
				fed up
				unwanted
				unwelcome
				unsolicited
				done with
				finished with
				drowning in
				spare me
				spare us
				can't take
				cannot take
				can't stand
				cannot stand
				can't bear
				had it with
				weary of
				annoyed by
				annoyed with
				through with
				had enough
				over your
				sick and tired
				could do without
				can do without
				can live without
				could live without
				no patience
				no time for
				out of patience
				up to here
				up to my
			`,
			contact: list`
				contact
				contacting
				contacted
				email me
				email us
				emailing
				emailed
				mail me
				mail us
				mailing
				mailed
				write
				writing
				written
				wrote
				message me
				message us
				messaging
				messaged
				text
				texting
				call me
				call us
				call or
				calling
				called
				ring
				phoning
				reach
				reaching
				reached
				follow up
				follow ups
				following up
				followed up
				in touch
				get back
				circle back
				check in
				touch base
				come back
				bother
				bothering
				bothered
				spam
				spamming
				spammed
				pester*
				harass*
				reply
				replying
				target me
				target us
				targeting
				targeted
				pitch
				pitching
				pitched
				solicit
				soliciting
				solicited
				approach
				approaching
				approached
				disturb
				disturbing
				disturbed
				annoy
				annoying
				nag
				nagging
				chase
				chasing
				hassl*
				bombard*
				pursue
				pursuing
				badger*
				hound*
				ping
				pinging
				pinged
				bug me
				bug us
				bugging
				welcome in
				welcome here
				hear from
				hearing from
				heard from
				market to
				marketing to
				marketed to
				communicating
				knock
				knocking
				try again
				use my
				use our
				use it
				hold
				holding
				store my
				share my
				sell my
				add me
				add us
				include me
				include us
				keep my
				keep me
				process my
				put me on
				put us on
				fill my
				fill up my
				filling my
				filling up my
				clog*
				flood*
				filling up our
				fill our
				filling our
				fill up our
				don't email
				not email
				never email
				to email
				and email
				you email
				email this
				email my
				email our
				email any*
				email again
				don't mail
				not mail
				never mail
				to mail
				you mail
				dont email
				or email
				email or
				email at
				by email
				no email
				mail again
				not e mail
				don't e mail
				or mail
				use this address
				use this email
				use this mailbox
				use this inbox
				loop me
				loop us
				cc me
				copy me
				rope me
				drag me
				involve me
				subscribe me
				count on me
				be used
				being used
				is used
				write back
				call back
				email back
				reply back
				check back
				get in touch
				ring back
				chase up
				mail back
				hear about
				hear any
				hear of
				hear more
				ask again
				ask me
				asking me
				msg me
				msg us
				msging
				mssg*
				msgs
				dm me
				dm us
				dming
				using my
				using our
				using this address
				using this inbox
				emailin
				messagin
				msg again
				hit me up
				hitting me up
				hit us up
				hitting us up
				blowing up my
				poke*
				poking
				prodding
				stalk*
				nudg*
				bumping
				remind me
				remind us
				reminding
				inbox me
				cold call*
				cold email*
				trouble me
				trouble us
				troubling
				intrud*
				interrupt*
				whatsapp*
				sms
				phone me
				phone us
				sell me
				sell us
				selling me
				selling us
				sell to me
				sell to us
				tag me
				tagging me
				inviting me
				push me
				pushing me
				solicit*
				prospect me
				prospecting
				contact* us
				contactin
				reachin
				writin
				call this
				call my
				call our
				including me
				including us
				include my
				include our
				including my
				including our
				keeping my
				keeping our
				keep our
				adding me
				adding us
				add my
				add our
				adding my
				adding our
				storing my
				storing our
				processing my
				processing our
				sharing my
				sharing our
				selling my
				selling our
				putting me
				putting us
				store our
				share our
				sell our
				process our
				ring my
				ring our
				text my
				message my
				message our
				contact my
				be stored
				be processed
				be kept
				be shared
				be sold
				stored or
				kept or
				stored by
				processed by
				waste my
				waste our
				wasting my
				wasting our
				waste any more of my
				waste any more of our
				emaling
				emailng
				emiling
				contating
				contactng
				spaming
				messging
				sendng
				emailign
				mesaging
				e mailing
				textin
				darken my
				darken our
				call again
				call anymore
				call any more
				call here
				call at all
				phone again
				ring again
				text again
			`,
			send: list`
				send
				sending
				sent
				forward
				forwarding
				receive
				receiving
				get
				getting
				see
				seeing
				give
				write
				deliver
				delivering
				submit
				read
				shoot
				drop
				have
				expect
				recieve
				recieving
				recive
				reciving
				sendin
				snd
				gettin
			`,
			mails: list`
				email
				emails
				e mail
				e mails
				mail
				mails
				message
				messages
				follow up
				follow ups
				followup
				followups
				communication
				communications
				correspondence
				outreach
				newsletter
				newsletters
				spam
				junk
				solicitation
				solicitations
				pitch
				pitches
				reminder
				reminders
				marketing
				offers
				sequence
				mailing
				mailings
				mailout*
				texts
				contact
				contacts
				nonsense
				stuff
				material
				materials
				propaganda
				rubbish
				crap
				garbage
				advertis*
				ads
				promotion*
				promo
				advances
				attempts
				bumps
				nudges
				sales
				send anything
				send me anything
				send us anything
				part of
				letters
				blast
				blasts
				chaser
				chasers
				notes
				pings
				notifications
				alerts
				circulars
				mailers
				dms
				inmails
				inmail
				voicemails
				calls
				cold calls
				touchpoints
				approaches
				spiel
				bombardment
				connection requests
				barrage
				e mailing
				attention
				my inbox
				our inbox
				e-mails
				msg
				msgs
				emials
				emial
				mesages
				invitations
				connection request
				whatsapps
				sms
				voice messages
				leaflets
				catalogues
				catalogs
				brochures
				flyers
				cold emails
				touches
				pestering
				harassment
				intros
				drip
				drips
				surveys
				bulletins
				digest
				announcements
				autoresponders
				bumping
				proposals
			`,
			more: list`
				these
				those
				such
				again
				anymore
				any more
				any longer
				further
				longer
				future
				more
				ever
				another
				one more
				going forward
				moving forward
				from now on
				your
				from you
				like this
				this kind
				this sort
				with this
				next message
				next one
				next email
				next mail
				next time
				keep
				continue
				persist
				any other
				additional
				repeatedly
				constantly
				constant
				endless
				all this
				any kind
				your company
				your team
				you guys
				henceforth
				in future
				at all
				ever again
				this thread
				whatever
				this list
				that list
				this sequence
				this campaign
				this mailing
				any list
				all lists
				whatever list
				on this
				still you
				you still
				you keep
				rather you
				off the list
				from the list
				agn
				anymor
				ur
				any1
			`,
			me: list`
				me
				us
				my
				our
				myself
				ourselves
				this address
				this email
				this mailbox
				this inbox
				this account
				this number
				this e mail
				this mail
				this person
				this domain
				mine
				this contact
				this ~ address
				this ~ mailbox
				this ~ inbox
			`,
			remove: list`
				remove
				removed
				removing
				removal
				delete
				deleted
				deleting
				deletion
				erase
				erased
				erasing
				erasure
				exclude
				excluded
				purge
				purged
				wipe
				wiped
				scrub
				scrubbed
				expunge*
				suppress*
				get rid of
				destroy
				destroyed
				take ~ off
				take ~ out
				took ~ off
				taken off
				taken out
				taking ~ off
				get ~ off
				off your
				off the list
				off this
				get off
				off of
				out of your
				drop me
				drop us
				drop my
				dropped from
				strike
				struck
				scratch
				cross ~ off
				pull me
				pull us
				kick me
				cut me
				leave me out
				leave me off
				leave us out
				leave us off
				left out of
				left off
				keep me off
				keep me out
				keep us off
				blacklist me
				blacklist us
				scrap
				forget my
				lose my
				lose our
				withdraw
				gone
				close my file
				close our file
				clear my
				clear our
				do not contact
				don't contact list
				do not email list
				suppression
				exclusion list
				unlist
				pull our
				ditch
				trash
				bin
				chuck
				eliminate
				discard
				shred
				forget me
				forget us
				count me out
				count us out
				leave ~ off
				leave ~ out
				obliterate
				drop ~ from
				strip
				let me off
				let me out
				want off
				want out
				wants off
				blocklist
				dnc
				do not call
				no contact list
				bounce me
				take me
				out of
				clean ~ out
				cut ~ from
				weed ~ out
				free me
				release me
				unhook me
				get ~ out of
				lift ~ off
				kick ~ out
				kick ~ off
				let me go
				let us go
				lose this
				lose that
				lose ~ address
				forget you
				forget that you
				forget i
				forget we
				forget ~ my
				crossed ~ off
				crossing ~ off
				taken ~ off
				struck ~ from
				strike ~ from
				scratch ~ off
				remove ~ from
				delete ~ from
				scrubbed ~ from
				rm me
				rm us
				rm my
				rid me
				rid us
				delist
				omit
				redact
				nuke
				zap
				axe
				flush
				dump
				cull
				prune
				dispose of
				off that
				off these
				off all
				off any
				take ~ from
				come off
				came off
				forget about me
				forget about us
				block my
				block our
				block me
				block this address
			`,
			leave: list`
				unsubscribe
				unsubscribed
				unsubscribing
				unsub
				opt out
				opt me out
				opt us out
				opting out
				opted out
				opt ~ out
				be forgotten
				sign off
				deregister
				unenroll
				unenrol
				confirm removal
				request removal
				requesting removal
				request deletion
				confirm deletion
				unsuscribe
				unsubcribe
				unsubscibe
				unsubsribe
				unsuscribed
				unsubscribre
				cancel my subscription
				cancel our subscription
				end my subscription
				end our subscription
				cancel ~ subscription
				requested removal
				requested deletion
				requesting deletion
				cancel my registration
				cancel our registration
			`,
			mine: list`
				address
				addresses
				email
				e mail
				mail
				name
				names
				contact
				contacts
				details
				data
				info
				information
				record
				records
				number
				numbers
				domain
				company
				profile
				account
				everything
				anything
				file
				files
				firm
				team
				organisation
				organization
				entry
				particulars
				phone
				mobile
				cell
				identity
				trace
				traces
				entries
				listing
				card
				staff
				employees
				my inbox
				our inbox
			`,
			list: list`
				list
				lists
				database
				databases
				mailing
				mailings
				crm
				sequence
				sequences
				campaign
				campaigns
				cadence
				cadences
				distribution
				outreach
				newsletter
				newsletters
				records
				funnel
				drip
				roster
				your files
				your system
				your systems
				your emails
				your mails
				these emails
				future emails
				communications
				automation
				rotation
				mailouts
				do not contact
				suppression
				spreadsheet
				your books
				radar
				your radar
				rolodex
				your pipeline
				your flow
				your workflow
				feed
				circulation
				address book
				call list
				prospect list
				target list
				this thread
				this chain
				loop
				your outreach
				audience
				segment
				contact book
				targeting
				blast
				blasts
				queue
				db
				data base
				mailinglist
				directory
				prospecting
				sheet
			`,
			threat: list`
				report
				reporting
				reported
				flag
				flagging
				flagged
				mark
				marking
				marked
				block
				blocking
				blocked
				blacklist
				blacklisting
				sue
				lawyer
				lawyers
				attorney
				attorneys
				solicitor
				solicitors
				legal
				complaint
				complaints
				complain
				harassment
				police
				court
				treated as
				considered as
				regulator
				filter
				filtering
				ombudsman
				litigation
				cease and desist
				consequences
				escalate
				escalating
				take action
				reports
				counsel
			`,
			authority: list`
				spam
				junk
				phishing
				abuse
				ico
				ftc
				cnil
				dpa
				google
				microsoft
				linkedin
				authorit*
				police
				data protection
				regulator*
				your provider
				your isp
				your host
				spammer
				spammers
				unsolicited
				formal complaint
				legal action
				trash
				authorities
				commissioner
				watchdog
				your boss
				your ceo
				your manager
				gdpr
				the law
				filter
				escalate
			`,
			you: list`
				you
				your
				and reported
				and blocked
				and block
				and report
			`,
			consent: list`
				sign up
				signed up
				signing up
				subscribe
				subscribed
				subscribing
				consent
				consented
				opt in
				opted in
				permission
				authorize*
				authorise*
				agreed to
				ask for
				asked for
				asked to
				request this
				requested this
				requested these
				on your
				be on
				approved
				authorize
				authorise
				approve
			`,
			used: list`
				appear
				contacted
				emailed
				approached
				messaged
				bothered
				targeted
				called
				written to
				spammed
				disturbed
				be used
				being used
				is used
			`,
			them: list`
				them
				it
				those
				these
				this
				'em
				mine
				everything
				the lot
				all of it
			`,
			join: list`
				but
				unless
				and please
				and kindly
				and stop
				and remove
				and take
				and delete
				so please
				so kindly
				then please
				because
				or else
				though
				although
				and don't
				and do not
				and dont
				and never
				so take
				so remove
				so stop
				so don't
				so do not
				so there's
				so there is
				so no
				so delete
				and no more
				and leave
				interested stop
				intrested stop
				interested please
				intrested please
				interested pls
				intrested pls
				interested remove
				intrested remove
				interested do
				intrested do
				interested dont
				intrested dont
				interested don't
				intrested don't
				interested take
				intrested take
				interested delete
				intrested delete
				thanks stop
				thanks please
				thanks remove
				thanks dont
				thanks don't
				you stop emailing
				thx stop
				thx remove
				thx dont
				thx don't
				so pls
				so plz
				so just
			`,
			instead: list`
				instead
				rather
				use my
				use our
				use the
				call the
				call my
				try the
				i only use
				a call is
				an email is
				write to me at
			`,
			other: list`
				hesitate
				worry
				don't forget
				not forget
				never forget
				never mind
				not sure
				more details
				more info
				more information
				more questions
				mind if
				shy
				fail
				until
				till
				before
				monday
				tuesday
				wednesday
				thursday
				friday
				this week
				next week
				instead
				my colleague
				our colleague
				coworker
				assistant
				second
				third option
				fourth
				duplicate
				duplicates
				invoice
				invoices
				contract
				quote
				quotation
				slide
				slides
				deck
				seat
				seats
				clause
				logo
				line
				draft
				calendar
				invite
				meeting
				demo
				webinar
				thread
				cc
				trial
				pilot
				subscription plan
				plan
				fee
				proposal
				pdf
				attachment
				attachments
				report back
				ticket
				renewal
				podcast
				discount
				setup
				leads
				prospects
				clients
				customer
				customers
				users
				who should
				who do
				recipients
				competitor
				competitors
				competition
				your tool
				your software
				your platform
				your product
				your app
				the tool
				unsubscribe rate
				opt out rate
				rate
				click
				footer
				is enough
				are enough
				is fine
				what
				when
				how would
				how should
				how did
				how do you
				how many of
				did you
				can we delete
				can we stop
				can we remove
				can we add
				could we delete
				could we stop
				could we add
				should we
				shall we
				if we
				if our
				yet
				first
				more than
				too
				where do
				up on us
				miss
				missed
				sorry
				hubspot
				salesforce
				outreach last
				phone call
				bounce
				bounces
				bouncing
				my old
				old
				previous
				former
				stop by
				stop in
				stop thinking
				stop laughing
				stop at
				speaker
				access
				haven't had
				landed
				can't
				cannot
				couldn't
				could not
				our newsletter
				our newsletters
				our emails
				our own
				my emails
				let's talk
				let's not
				step
				get back to you
				in the end
				end up
				weekend
				prices
				pricing
				report to my
				scope
				sign
				laptop
				ourselves from
				swamped
				see you
				by friday
				reply rates
				list of
				waiting list
				keep me on
				this month
				next month
				next year
				this year
				hear back
				i got your
				we got your
				got your
				never received
				not receive your
				didn't receive
				didn't see
				not see
				change
				replace
				update to
				are not read
				is not read
				not being read
				end of the day
				end of the week
				end of the month
				end of the year
				end of the quarter
				end of this
				end of next
				end of day
				how many people
				how much
				how many leads
				how many contacts
				how many replies
				waitlist
				by mistake
				by accident
				accidentally
				previous message
				if i'm wrong
				more than two
				usually
				normally
				out of my head
				tracking
				budget
				ended up
				ends up
				does your
				does the
				does it
				does anyone
				how does
				we had to
				had a look
				had fun
				had to
				after that
				after the
				template
				used to
				thought you'd
				for now
				at the moment
				right now
				currently
				at present
				mb
				over 10
				have enough
				convince
				enough contacts
				another form
				rather not share
				rather not discuss
				rather not say
				rather not give
				you haven't
				haven't you
				you hadn't
				hasn't
				nobody has
				nobody had
				wasn't
				weren't
				our current
				current tool
				my current
				want to remove
				want to delete
				report is
				attached
				your comments
				why didn't you
				forward this
				forward it
				forwarded to
				answered my
				replied to my
				responded to
				is not spam
				isn't spam
				not spam
				sooner
				once we
				once you
				once i
				once the
				once it
				not bad
				isn't bad
				not half bad
				in my calendar
				waste time on
				needed from
				apologi*
				link you
				links you
				website
				your site
				our site
				off mute
				on mute
				lost without
				already have
				send it again
				resend
				by the way
				btw
				without consent
				spam complaints
				get complaints
				test account
				stop using outreach
				stop using your
				our existing
				waiting
				one contact
				a contact
				a sequence
				a campaign
				a lead
				a prospect
				option to
				not that i
				hear from me
				hear from us
				as admin
				pixel
				recording
				headline
				wording
				module
				feature
				paragraph
				agenda
				appointment
				parcel
				delivery
				shipment
				payment
				can't live without
				never contacted by
				was contacted by
				been contacted by
				as important
				as read
				as unread
				firewall
				the report
				blocked by
				bug
				your support
				drop me a
				drop me an
				drop us a
				drop us an
				our unsubscribe
				our opt
				removed you
				remove you
				understand
				bother you
				annoy you
				spam you
				pester you
				in spam
				to spam
				spam folder
				junk folder
				didn't get your
				didn't get the
				didn't get any
				didn't get it
				didn't get a
				did not get your
				did not get the
				did not get any
				did not get it
				how often do
				how often does
				how often are
				how often can
				how often should
				but do keep
				but do call
				but do send
				but do let
				but do write
				but do come
				but do contact
				time to talk
				time to read
				time to look
				time to meet
				time to think
				time to review
				the time to
				let me know
				let me think
				let me talk
				let me check
				let me see
				let me get
				let me discuss
				let me speak
				let me ask my
				let me forward
				to share our
				not share our
				never get your
				never get the
				never get any
				reply to all
				reply all
				in english
				in german
				in french
				samples
				from reaching
				our reps
				typo
				bounced
				workspace
				watermark
				reference
				licence
				licences
				license
				licenses
				have your number
				your plate
				bulk
				unsubscribes
				reduce
				churn
				boss from
				have you stopped
				you have stopped
				you've stopped
				pay for
				half of our
				half our
				boss wants
				boss asked
				told me to
				do you support
				do you have
				do you offer
				do you store
				do you delete
				do you remove
				do you handle
				do you ever
				do you stop
				do you keep
				do you send
				do you use
				do you want
				do you know
				do you contact
				do you think
				wasting money
				wasting budget
				in capital*
				in caps
				will my
				if i don't
				my own
				no one has
				noone has
				contact my boss
				boss directly
				inbox placement
				do you block
				do you report
				do you flag
				have permission
				to approve
				ignoring
				legal basis
				were told
				take me through
				take us through
				billing
				annual*
				auto renew*
				to reply
				case study
				are contacts
				are leads
				once they
				come over
				opt outs
				in sync
				recipient
				himself
				themselves
				nobody wants
			`,
		},
		requests: list`
			let's (?:end|stop) (?:\S+ ){1,3}here\b
			(?:can|could|may) (?:i|we) (?:please |kindly )?(?:be|get|come) (?:removed|unsubscribed|taken|off|deleted|left)(?! (?:as|(?:of |off |from )?(?:of )?the (?:phone|call|trial|plan|contract|pilot|invite|meeting|waitlist))\b)
			(?:leave|let) (?:me|us|(?:my|our) (?:\S+ )?\S+) (?:alone|be|in peace)(?! (?:by|with|until|for))
			(?:cease and desist|right to be forgotten)(?! (?:work|handled))
			art(?:icle|\.)? ?(?:17|21)\b
			(?:take|get) (?:me|us) off(?:[.!,]|$)
			(?:i|we) want out\b
			make (?:it|this|these|them) stop
			(?:let|make|hope)(?: (?:this|that|it|is|was|be|to)){1,3} (?:the|your) (?:last|final)
			(?<!(?:somebody|someone|anyone|who|people|they|he|she|contacts?|leads?|customers?|users?) )(?:want|like|need|wish|ask\w*|request\w*|demand|possible|(?:a|any) way|chance) (?:you |for me )?to (?:be (?:removed|unsubscribed|deleted|taken off|excluded|left alone|opted out)|unsubscribe|opt[ -]out)(?! (?:from|of) (?!your|this|these|all|any|future|whatever|further|the (?:\S+ )?(?:list|mailing|newsletter|distribution|database|sequence|campaign|e-?mail|loop)))
			(?:how (?:do|can|could) (?:i|we)|(?:way|link) (?:for me )?to|where is the) (?:unsubscribe|opt[ -]?out|get off|get removed|stop (?:these|receiving|getting|your))(?! (?:an?|someone|people|contacts|leads|users|customers)\b| from (?!your|this|these|the|all|any|future))
			is there an unsubscribe
			(?:withdraw|revoke|rescind)\w* (?:\w+ )?(?:my|our|any) (?:consent|permission|authori[sz]ation)
			object to (?:the |any |you |your )?(?:processing|use|using|storing) (?:of )?(?:my|our)
			why (?:am i|are we|do i|do we) (?:still |keep |even |always )*(?:getting|receiving|get|receive) (?:these|this|your|such|spam|more)
			(?:delete|erase|remove|destroy|wipe) (?:\S+ ){0,5}?(?:data|information|info|details|records?|everything|anything|whatever)(?: \S+){0,3}? (?:on|about|of|for|regarding|concerning) (?:me|us|our company)\b
			(?:please|just|so|and|honestly|now) (?:(?!never |not |don't )\S+ ){0,5}?(?:stop|quit)[.!]*$
			(?:delete|remove|erase|get rid of) (?:it|them|this|mine) (?:immediately|at once|right away|asap|now)
			(?:you're|you are|you keep|you people are) (?:\w+ )?(?:harassing|spamming|bothering|annoying|pestering|stalking) (?:me|us|my|people)
			(?:what (?:does it take|will it take|(?:do|must|should|can) (?:i|we) (?:have to |need to )?do)|how (?:do|can|could|would|many times (?:do|must|have|will|should)) (?:i|we)|when (?:will|are) (?:you|this|these)|why (?:won't|don't|can't) you|will you ever) (?:\S+ ){0,8}?(?:(?:stop|quit) (?:this|these|it|you|your|(?:e-?mail|contact|messag|writ|send|bother|call|follow|reach|pitch|chas|spam|pester|harass|approach)\S*ing)|off (?:your|this|the|these|it|that)|unsubscribe|removed|opt(?:ed)?[ -]out\b|leave (?:me|us) alone|stop[?!.]*$)(?! (?:an?|someone|people|contacts|leads|users|customers)\b| from (?:our|my))
			(?:can't|cannot|could not|couldn't|unable to|impossible to|no way to|where do i|tried to|trying to) (?:seem to |even |ever )?(?:unsubscribe|opt[ -]out|get off|get removed)(?! (?:from|of) (?!your|this|these|the list|it))
			(?:i will|i'll|i'm going to|i shall|we will|we'll|or i|and i'll) (?:\S+ ){0,2}?(?:report|block|blacklist|sue|flag|mute) (?:you|your|this sender|the sender)\b
			(?:last|final) (?:e-?mail|message|mail|contact|time)(?: that)? (?:i|we) (?:\S+ ){0,3}?(?:get|receive|see|hear)\b
			(?:be|being|get|getting) left (?:alone|in peace)
			only (?:contact|e-?mail|write|call|reach)\w* (?:out )?(?:to )?(?:me|us) (?:if|when|after) (?:i|we) (?:contact|write|e-?mail|call|reach|ask|request)
			let (?:this|that|it) be (?:it|enough|all)(?:[.!,]|$)
			why (?:am i|are we|is my \S+|is our \S+) (?:still |even )*on (?:your|this|the|any)\b(?! (?:call|phone|waitlist|team))
			let (?:me|us) (?:opt[ -]?out|unsubscribe)(?! from (?!this|your|these|the|all))
			(?:can|could|shall) we (?:please |just )?(?:end|stop|leave|finish|conclude|drop) (?!(?:the|this|our) (?:call|meeting|contract|trial|demo))(?:\S+ ){1,3}(?:here|there)(?:[.!?,]|$)
			you (?:can|may|could|should) (?:just |please |really |also )?(?:stop|quit)(?: now| here| trying| these| this| it)?(?:[.,!;]|$)
			where (?:do|can|should|must) i (?:\S+ ){0,3}?(?:to )(?:unsubscribe|opt[ -]?out|stop (?:these|receiving|getting|your)|get off)(?! from (?!your|this|these|the|all))
			take (?:the|a) hint(?:[.!,]|$)
			(?:please|just|so) leave it(?: there| at that| be)?(?:[.!]|$)
			(?:do not|don't|never|stop) (?:use|using) (?:it|this (?:address|number|mailbox|inbox|e-?mail)) (?:for (?:sales|marketing|advert\S*|promo\S*|pitch\S*|this|spam)|again|any ?more)
			(?:can|could|may) (?:i|we) (?:please |kindly )?stop (?:getting|receiving) (?:these|this|your|such|any|e-?mails|mails|messages|stuff)
			(?:i'm|i am|we're|we are|number is|address is) (?:\S+ ){0,4}?(?:do[ -]not[ -](?:call|contact|mail|e-?mail)|robinson) (?:list|register|registry)
			(?:find|pick|get|try) (?:someone|somebody) else to (?:e-?mail|bother|contact|pitch|spam|sell|annoy|pester|write)
			(?:bother|pester|spam|annoy|harass|e-?mail) (?:someone|somebody|anyone) else(?! (?:at|in|from|on)\b)
			(?:there's|there is|i see|see|find|found|has|have|had|is) no (?:unsubscribe|opt[ -]?out) (?:link|button|option|footer)(?! (?:in|on) (?:the|our|my)\b)
			(?:please|pls|plz|kindly) (?:remove|unsubscribe|delete|unsub)[.!]*$
			why (?:won't|don't|can't) you (?:just |please |finally )?(?:remove|delete|unsubscribe|take|opt) (?:me|us|my|our)
			consent (?:is|has been|was|is hereby) (?:withdrawn|revoked)
			(?:i've|i have|we've|we have) (?:(?:already|just|now|repeatedly|previously|clearly|long|since) )*(?:opted out|unsubscribed)(?! (?:by|from|of)\b)
			(?:how about|why don't|what if) you (?:just )?stop[?.!]*$
			would it (?:kill|hurt) you to (?:just )?stop\b
			(?:don't|do not|never) (?:ever )?do (?:it|this|that) again(?! (?:without|with|before|at)\b)
			(?:ask\w*|request\w*|appl\w+) for (?:removal|deletion|erasure|an opt[ -]?out|an unsubscribe)
			(?:i|we) (?:already |clearly |just )?opted out(?! (?:of|from|by|because)\b)
			(?:direct|take|spend|focus) your (?:efforts|attention|business|time|pitch\S*|sales) (?:elsewhere|somewhere else|to someone else)
			(?:you have|you've|you) been (?:blocked|reported|blacklisted|flagged)
			(?:do not|don't|never),? (?:under any circumstances|for any reason|ever|in any way|i repeat|please|in (?:the )?future|again),? (?:contact|e-?mail|call|write|message|reach|send|text)\S*
			(?:ended up|landed|got) (?:on|in) your (?:mailing |contact |e-?mail )?(?:list|database|crm|sequence)
			(?:rather|wish|prefer|like|hope|want|sure|ensure|appreciate\w*|grateful|glad|nice|great) (?:\S+ ){0,3}?(?:this|that|it) (?:were|was|is|to be|be|will be) (?:the|your) (?:last|final|end)\b
			have the (?:courtesy|decency|manners) to (?:stop|remove|leave|unsubscribe|take)
			(?:just|please) stop asking(?: me| us| already)?[.!]*$
			if you (?:\S+ ){1,5}?(?:you'll|you will|you would|you'd|then) (?:just |please )?stop[.!]*$
			(?:please|pls|kindly|(?:can|could|would|will) you)(?: please| kindly)? unsubscribe (?:me|us|this|both|all|my)\b(?! (?:test|trial|colleague|demo|customers?|leads?)| from (?!this|your|these|the|all|any))
			(?:do not|don't|never) (?:sell|rent)(?:,? (?:or |and )?(?:share|use|store|keep|rent|sell))* (?:my|our)\b
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
		eager: list`
			(?:exactly|just|precisely) (?:what|the (?:thing|tool|kind|one))
			(?<!or )(?:call|ring|phone|text|dm) me\b
			lets (?:talk|meet|book|go|do|chat|jump|hop)
			let us (?:talk|meet|just|book|chat|speak|have|discuss)
			where (?:do|can|should) (?:i|we) (?:sign|pay|start|buy)
			sign me up
			count me in
			(?<!\p{L} )i'm in\b
			i'm sold
			you had me
			tell me more
			send (?:me|us|over) (?:the |your |a |an |more )?(?:price\w*|quote|offer|contract|info\w*|details|deck|proposal|pricing|link|demo|invoice|agreement)
			amazing
			awesome
			brilliant
			fantastic
			incredible
			(?:we|i)(?:'d)? (?:really )?love(?! it if\b| to (?:stop|be removed|unsubscribe|opt|not|never|get off|see))
			love (?:it|this|that)(?! if\b)
			impressive
			impressed
			perfect\b
			wonderful
			excellent
			great (?:news|idea|timing|offer|stuff|demo|product|price)
			(?:sounds|looks|this is|that's|that is|it's) (?:so |really |very |pretty |too )?(?:good|great|interesting|cool|funny|promising|kind)
			too funny
			you're hired
			hilarious
			(?<!(?:sequence|list|campaign|database|system|one|that|which|if|unless|when|once|whether) )(?:i'm|i am|we're|we are) (?:very |really |definitely |quite |so )?(?:interested|in|sold|convinced|intrigued)\b
			(?:book|schedule|set up|arrange) (?:a|the|some|your) ?(?:\w+ )?(?:call|demo|meeting|time|slot|chat)?
			(?:talk|speak|meet|chat) (?:on|at|tomorrow|next|then|soon|to you)\b
			looking forward
			can't wait
			(?:we|i) (?:just )?(?:signed|bought|booked|paid|accepted|subscribed)
			yes please
			when can (?:we|you)
			you've got (?:me|a deal|my)
			go ahead(?! and\b)
			(?:we|i)(?:'ll| will) take (?:it|the|two|three|five|\d)
			(?:an )?e-?mail (?:is|works|would be|will be) (?:fine|better|best|enough|easier|great)
			let's (?!leave|end|stop|call it|not\b|part|drop|forget)
			and (?:just )?(?:talk|meet|have a call|hop on)\b
			keep (?:me|us|mine|this one) (?:on|in|posted|active|updated)
			keep (?:them|it) coming
			(?<!you )keep (?:sending|writing|going)(?! me (?:this|these|your))
			(?:is|contract's|contract is|deal is) signed
			see you (?:at|on|in|then|there)
			want (?:to see )?(?:a|the|your) (?:demo|call|quote|trial)
			interests? (?:us|me)\b
			never stop[.!]*$
			(?<=[,.;:!?] (?:please |just |rather )?)e-?mail me\b(?! (?:again|any|one more))
			open to (?:an?|the|talk\w*|discuss\w*|chat\w*|hear\w*|e-?mail\w*)\b
			too kind
			flatter\w*
			blush\w*
		`,
	},
	absence: {
		subjects: list`
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
	departure: list`
		(?<!(?:we|they|you|who|that|people) )no longer (?:work|works|working) (?:at|for|here|there)(?! (?:weekends?|nights?|home|free))
		(?:i am|i'm|im|is|was|i have been|has been) (?:now |sadly |unfortunately )?no longer (?:employed|an employee|a member of (?:staff|the team|our team)|part of (?:the|our) (?:team|company|organi[sz]ation|staff)|at the company)
		(?:i am|i'm|im|(?<!(?:it|this|that) )is|has been) (?:now |sadly |unfortunately )?no longer with
		^(?!(?:when|after|since|once|because|if|before|as|our|my|we|they)\b)(?:[\p{L}'-]{1,30} ){1,3}left (?:the|our) (?:company|firm|organi[sz]ation|business)(?! with)
		(?<!(?:vendor|supplier|agency|provider|partner|tool|who) )(?<!(?:since|because|if|after|when|once) (?:[\p{L}'-]{1,30} ){1,3})(?:i have|i've|has|have) (?:now |since |recently |unfortunately |sadly )?(?:left|departed(?: from)?) (?:the |our |this )(?:company|firm|organi[sz]ation|business)
		(?:i have|i've) (?:now |since |recently )?left (?!you\b|the\b|my\b|an?\b|it\b|that\b|this\b|him\b|her\b|them\b|some\b|word\b|early\b|messages?\b|feedback\b|comments?\b|two\b|another\b|home\b|work\b)\S+(?: as of| effective| in (?:january|february|march|april|may|june|july|august|september|october|november|december)| and |[.!]|$)
		(?:i have|i've|has) (?:now |since |recently )?(?:left my (?:role|position|job)|resigned|retired)
		(?:mailbox|inbox|address|account|e-?mail) is no longer (?:being )?(?:monitored|in use|active|valid|checked|read|used|attended)
		moved on (?:from (?!this|that|your|our)|to (?:a new|another|new) (?:role|job|opportunit\w+|position|company|challenge\w*))
		my last (?:working )?day (?:at|with) (?!the office|work)(?!.{0,60}(?:before|until|holiday|vacation|leave))
	`,
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
			through
			thru
			to and including
			until and including
			up to and including
			until the end of
		`,
		included: list`
			inclusive
			included
			\(?incl
		`,
		back: list`
			(?:back|return|returning|returns|resume|reopen|reopens|re-open|reopening|available again)(?: (?:in|to|at) (?:the |my |our )?(?:office|work|desk|business))?(?: again)?,?(?: on| from| by)?
			(?:return|returning) date(?: is)?:?
			back:?
		`,
		next: ['next'],
	},
};
