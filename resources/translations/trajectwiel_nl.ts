<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Trajectwiel</source>
            <translation>Over Trajectwiel</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versie {version}</translation>
        </message>
        <message>
            <source>The wheel, the evolutor and the step plan, for those who walk beside young people. Everything you do is saved at once, and can be undone.</source>
            <translation>Het wiel, de evolutor en het stappenplan, voor wie naast jongeren loopt. Alles wat je doet, wordt meteen bewaard en kun je ongedaan maken.</translation>
        </message>
        <message>
            <source>The life domains and the statements of the evolutor are Trajectwiel’s own proposal: the items of the evolutor that inspired them are not public.</source>
            <translation>De levensdomeinen en de zinnen van de evolutor zijn een eigen voorstel van Trajectwiel: die van de evolutor die ons inspireerde, zijn niet openbaar.</translation>
        </message>
        <message>
            <source>Free software under the European Union Public Licence 1.2 (EUPL-1.2). It uses Qt and PySide6 under the LGPL-3.0, and icons by Lucide under the ISC licence.</source>
            <translation>Vrije software onder de European Union Public Licence 1.2 (EUPL-1.2). Gebruikt Qt en PySide6 onder de LGPL-3.0, en pictogrammen van Lucide onder de ISC-licentie.</translation>
        </message>
        <message>
            <source>Keys that work everywhere</source>
            <translation>Toetsen die overal werken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Opnieuw doen</translation>
        </message>
        <message>
            <source>New young person</source>
            <translation>Nieuwe jongere</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Young people</source>
            <translation>Jongeren</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Help and about Trajectwiel</source>
            <translation>Hulp en over Trajectwiel</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Undo: {what}</source>
            <translation>Ongedaan maken: {what}</translation>
        </message>
        <message>
            <source>Do again: {what}</source>
            <translation>Opnieuw doen: {what}</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>skip</source>
            <translation>sla over</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>weet ik niet</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>nu niet</translation>
        </message>
        <message>
            <source>last time: %1</source>
            <translation>vorige keer: %1</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Sluit dit bericht</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
    </context>
    <context>
        <name>ClashBar</name>
        <message>
            <source>Keep mine</source>
            <translation>Die van mij houden</translation>
        </message>
        <message>
            <source>Leave theirs</source>
            <translation>Die van hen laten staan</translation>
        </message>
        <message>
            <source>{thing}: somebody else changed this meanwhile.
Theirs: “{theirs}”
Yours: “{mine}”</source>
            <translation>{thing}: iemand anders heeft dit intussen gewijzigd.
Zij schreven: “{theirs}”
Jij schreef: “{mine}”</translation>
        </message>
    </context>
    <context>
        <name>Clashes</name>
        <message>
            <source>in own words</source>
            <translation>in eigen woorden</translation>
        </message>
        <message>
            <source>how it feels</source>
            <translation>hoe het voelt</translation>
        </message>
    </context>
    <context>
        <name>Companion</name>
        <message>
            <source>Change {name}</source>
            <translation>{name} wijzigen</translation>
        </message>
    </context>
    <context>
        <name>CompanionsSection</name>
        <message>
            <source>Companions</source>
            <translation>Trajectgezellen</translation>
        </message>
        <message>
            <source>Colleagues who walk beside a young person too.</source>
            <translation>Collega’s die ook naast een jongere lopen.</translation>
        </message>
        <message>
            <source>Name of a colleague</source>
            <translation>Naam van een collega</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Trajectwiel made a mistake</source>
            <translation>Er ging iets mis in Trajectwiel</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What was saved is safe. You can go on; if it happens again, close the program and start it anew.</source>
            <translation>Er ging iets mis dat niet mis had mogen gaan. Wat bewaard was, is veilig. Je kunt verder werken; gebeurt het opnieuw, sluit dan het programma en start het weer.</translation>
        </message>
        <message>
            <source>This report helps to mend it. It holds nothing about young people or about you, so you can pass it on to whoever looks after the program.</source>
            <translation>Dit verslag helpt om het te herstellen. Er staat niets in over jongeren of over jou: je mag het doorgeven aan wie voor het programma zorgt.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Verslag kopiëren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>for example %1</source>
            <translation>bijvoorbeeld %1</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Calendar: %1</source>
            <translation>Kalender: %1</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Kies op een kalender</translation>
        </message>
        <message>
            <source>This is not a day we understand. Write it like %1.</source>
            <translation>Deze dag begrijpen we niet. Schrijf hem zoals %1.</translation>
        </message>
    </context>
    <context>
        <name>DifferencesCard</name>
        <message>
            <source>Difference since the start</source>
            <translation>Verschil sinds de start</translation>
        </message>
        <message>
            <source>largest step first</source>
            <translation>grootste stap eerst</translation>
        </message>
    </context>
    <context>
        <name>DomainPanel</name>
        <message>
            <source>How does this feel?</source>
            <translation>Hoe voelt dit?</translation>
        </message>
        <message>
            <source>In own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>%1, in the words of %2</source>
            <translation>%1, in de woorden van %2</translation>
        </message>
        <message>
            <source>What does %1 say about this?</source>
            <translation>Wat zegt %1 hierover?</translation>
        </message>
        <message>
            <source>before (%1): %2</source>
            <translation>vorige keer (%1): %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>samen met %1</translation>
        </message>
    </context>
    <context>
        <name>DomainTable</name>
        <message>
            <source>Life domain</source>
            <translation>Levensdomein</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorige keer</translation>
        </message>
        <message>
            <source>In own words</source>
            <translation>In eigen woorden</translation>
        </message>
    </context>
    <context>
        <name>DossierHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Change the details</source>
            <translation>Gegevens wijzigen</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Wiel</translation>
        </message>
        <message>
            <source>Evolutor</source>
            <translation>Evolutor</translation>
        </message>
        <message>
            <source>Step plan</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Pages of this dossier</source>
            <translation>Pagina’s van dit dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>turns 18 on %1</source>
            <translation>wordt 18 op %1</translation>
        </message>
        <message>
            <source>companion %1</source>
            <translation>trajectgezel %1</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Dossier of %1</source>
            <translation>Dossier van %1</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>Feelings</name>
        <message>
            <source>not yet talked about</source>
            <translation>nog niet besproken</translation>
        </message>
        <message>
            <source>very hard</source>
            <translation>heel lastig</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>lastig</translation>
        </message>
        <message>
            <source>okay</source>
            <translation>gaat</translation>
        </message>
        <message>
            <source>good</source>
            <translation>goed</translation>
        </message>
        <message>
            <source>great</source>
            <translation>top</translation>
        </message>
    </context>
    <context>
        <name>Forgotten</name>
        <message>
            <source>That happens. The recovery sheet that was printed with this notebook opens it too.</source>
            <translation>Dat kan gebeuren. Met het herstelblad dat bij dit notitieboek werd afgedrukt, gaat het ook open.</translation>
        </message>
        <message>
            <source>Recovery key, as it stands on the sheet</source>
            <translation>Herstelsleutel, zoals die op het blad staat</translation>
        </message>
        <message>
            <source>Your new passphrase</source>
            <translation>Je nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Open the notebook</source>
            <translation>Notitieboek openen</translation>
        </message>
    </context>
    <context>
        <name>KeepingTheKey</name>
        <message>
            <source>Back to the key</source>
            <translation>Terug naar de sleutel</translation>
        </message>
        <message>
            <source>I have it</source>
            <translation>Ik heb het</translation>
        </message>
        <message>
            <source>I keep it safely; go on</source>
            <translation>Ik bewaar het veilig, verder</translation>
        </message>
    </context>
    <context>
        <name>KeysSection</name>
        <message>
            <source>Who can open it</source>
            <translation>Wie het kan openen</translation>
        </message>
        <message>
            <source>Remember my passphrase on this PC: it then opens with my login</source>
            <translation>Onthoud mijn wachtzin op deze pc: dan opent mijn aanmelding het</translation>
        </message>
        <message>
            <source>This PC has no safe place to remember it; we ask each time.</source>
            <translation>Deze pc heeft geen veilige plek om het te onthouden; we vragen het telkens.</translation>
        </message>
        <message>
            <source>Change my passphrase…</source>
            <translation>Mijn wachtzin wijzigen…</translation>
        </message>
        <message>
            <source>The passphrase I have now</source>
            <translation>Mijn wachtzin van nu</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>New recovery sheet…</source>
            <translation>Nieuw herstelblad…</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>Mijn wachtzin</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Een nieuw maken</translation>
        </message>
        <message>
            <source>Is the sheet lost, or did somebody see it? With a new one, the old one opens nothing.</source>
            <translation>Is het blad weg, of heeft iemand het gezien? Met een nieuw blad opent het oude niets meer.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>From now on your new passphrase opens the notebook.</source>
            <translation>Vanaf nu opent je nieuwe wachtzin het notitieboek.</translation>
        </message>
        <message>
            <source>The new recovery sheet holds from now on. Destroy the old one.</source>
            <translation>Vanaf nu geldt het nieuwe herstelblad. Vernietig het oude.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A new recovery key was made, and we do not know whether you have it on paper. If not, make another sheet in the settings; the old one opens nothing any more.</source>
            <translation>Er is een nieuwe herstelsleutel gemaakt, en we weten niet of je die op papier hebt. Zo niet, maak dan bij de instellingen nog een blad; het oude opent niets meer.</translation>
        </message>
        <message>
            <source>Saving your work…</source>
            <translation>Je werk wordt bewaard…</translation>
        </message>
    </context>
    <context>
        <name>MeSection</name>
        <message>
            <source>Me</source>
            <translation>Ik</translation>
        </message>
        <message>
            <source>This stands on a printed plan, so that a young person can reach you.</source>
            <translation>Dit staat op een afgedrukt plan, zodat een jongere je kan bereiken.</translation>
        </message>
    </context>
    <context>
        <name>MomentHead</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Moment of %1</source>
            <translation>Moment van %1</translation>
        </message>
        <message>
            <source>New moment</source>
            <translation>Nieuw moment</translation>
        </message>
        <message>
            <source>%1 chooses; skipping is fine. What was said last time shows afterwards.</source>
            <translation>%1 kiest; overslaan mag. Wat er vorige keer stond, zie je pas daarna.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day of this moment</source>
            <translation>Dag van dit moment</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Remove this moment</source>
            <translation>Dit moment weghalen</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>What is the notebook called? The name of your team, for instance.</source>
            <translation>Hoe heet het notitieboek? De naam van je team, bijvoorbeeld.</translation>
        </message>
        <message>
            <source>What are you called?</source>
            <translation>Hoe heet je?</translation>
        </message>
        <message>
            <source>Where it lies on this PC</source>
            <translation>Waar het op deze pc ligt</translation>
        </message>
        <message>
            <source>Name of the notebook</source>
            <translation>Naam van het notitieboek</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Je naam</translation>
        </message>
        <message>
            <source>Other place…</source>
            <translation>Andere plek…</translation>
        </message>
        <message>
            <source>Where should the notebook lie?</source>
            <translation>Waar moet het notitieboek liggen?</translation>
        </message>
        <message>
            <source>This folder is in {drive}, which copies files to the internet and may put old ones back. Better choose a folder that stays on this PC.</source>
            <translation>Deze map ligt in {drive}: die kopieert bestanden naar het internet en kan oude terugzetten. Kies liever een map die op deze pc blijft.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Navigation</source>
            <translation>Navigatie</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>bewaren…</translation>
        </message>
        <message>
            <source>all is saved</source>
            <translation>alles is bewaard</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>bewaard {time}</translation>
        </message>
    </context>
    <context>
        <name>NewNotebook</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>STEP {number} OF {count}</source>
            <translation>STAP {number} VAN {count}</translation>
        </message>
        <message>
            <source>A new notebook</source>
            <translation>Een nieuw notitieboek</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Je wachtzin</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>Het herstelblad</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Take three or four words that do not belong together: easy to remember, hard to guess. Nobody can look it up for you later.</source>
            <translation>Neem drie of vier woorden die niet bij elkaar horen: makkelijk te onthouden, moeilijk te raden. Niemand kan ze later voor je opzoeken.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nog eens dezelfde</translation>
        </message>
        <message numerus="yes">
            <source>At least %n characters.</source>
            <translation>
                <numerusform>Minstens %n teken.</numerusform>
                <numerusform>Minstens %n tekens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too short still: %n more character(s).</source>
            <translation>
                <numerusform>Nog te kort: nog %n teken.</numerusform>
                <numerusform>Nog te kort: nog %n tekens.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De twee zijn niet gelijk.</translation>
        </message>
        <message>
            <source>This can be guessed. Add a word or two.</source>
            <translation>Dit is te raden. Voeg een woord of twee toe.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it strong.</source>
            <translation>Redelijk. Met nog een woord is het sterk.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Sterk.</translation>
        </message>
    </context>
    <context>
        <name>NotebookSection</name>
        <message>
            <source>The notebook</source>
            <translation>Het notitieboek</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>It lies in</source>
            <translation>Het ligt in</translation>
        </message>
        <message>
            <source>Name of the notebook</source>
            <translation>Naam van het notitieboek</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Check the notebook</source>
            <translation>Notitieboek nakijken</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Nakijken…</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles is in orde.</translation>
        </message>
        <message>
            <source>Something in it is damaged. Put the notebook back from a backup.</source>
            <translation>Er is iets in beschadigd. Zet het notitieboek terug vanuit een reservekopie.</translation>
        </message>
    </context>
    <context>
        <name>PagesFoot</name>
        <message>
            <source>Fit width</source>
            <translation>Hele breedte</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Heel blad</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Blad {page} van {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Hide the passphrase</source>
            <translation>Wachtzin verbergen</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Wachtzin tonen</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>This is what I want</source>
            <translation>Dit wil ik</translation>
        </message>
        <message>
            <source>in your own words</source>
            <translation>in je eigen woorden</translation>
        </message>
        <message>
            <source>Life domain</source>
            <translation>Levensdomein</translation>
        </message>
        <message>
            <source>by</source>
            <translation>tegen</translation>
        </message>
        <message>
            <source>The day aimed at</source>
            <translation>De dag waar je naartoe werkt</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Done, all of it! Celebrate it together.</source>
            <translation>Gelukt, alles is gedaan! Vier het samen.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 van %2 gedaan</translation>
        </message>
        <message>
            <source>none in particular</source>
            <translation>geen bepaald</translation>
        </message>
    </context>
    <context>
        <name>PlanFrame</name>
        <message>
            <source>Step plan</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Nieuw plan</translation>
        </message>
        <message>
            <source>More about this plan</source>
            <translation>Meer over dit plan</translation>
        </message>
        <message>
            <source>Remove this plan</source>
            <translation>Dit plan weghalen</translation>
        </message>
        <message>
            <source>So it will be on paper</source>
            <translation>Zo komt het op papier</translation>
        </message>
        <message>
            <source>The plan on paper</source>
            <translation>Het plan op papier</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plannen</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s), made together with %1</source>
            <translation>
                <numerusform>%n plan, samen met %1 gemaakt</numerusform>
                <numerusform>%n plannen, samen met %1 gemaakt</numerusform>
            </translation>
        </message>
        <message>
            <source>No plan yet. What would %1 like?</source>
            <translation>Nog geen plan. Wat zou %1 graag willen?</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Step %1</source>
            <translation>Stap %1</translation>
        </message>
        <message>
            <source>Step plan</source>
            <translation>Stappenplan</translation>
        </message>
    </context>
    <context>
        <name>PlansList</name>
        <message>
            <source>Plan without a wish yet</source>
            <translation>Plan zonder wens</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 van %2 gedaan</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plannen</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als pdf…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Stop printing</source>
            <translation>Stop met afdrukken</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Bladen</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Naar de printer gestuurd.</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>Het afdrukken is gestopt.</translation>
        </message>
        <message>
            <source>The printer does not take it. See whether it is on, or choose another one.</source>
            <translation>De printer neemt het niet aan. Kijk of hij aanstaat, of kies een andere.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Bewaard als {name}.</translation>
        </message>
    </context>
    <context>
        <name>ProgramSection</name>
        <message>
            <source>On this PC</source>
            <translation>Op deze pc</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Lock when nobody touches it</source>
            <translation>Vergrendelen als niemand iets doet</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>na %n minuut</numerusform>
                <numerusform>na %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCheck</name>
        <message>
            <source>Group {number} reads otherwise on the sheet. Look once more.</source>
            <translation>Groep {number} staat anders op het blad. Kijk nog eens.</translation>
        </message>
        <message>
            <source>Take the sheet and type over these two groups.</source>
            <translation>Neem het blad en typ deze twee groepen over.</translation>
        </message>
        <message>
            <source>Group {number} of the sheet</source>
            <translation>Groep {number} van het blad</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>If you ever forget your passphrase, only this recovery key opens the notebook. It is shown this once. Print it, and keep the sheet where it is safe.</source>
            <translation>Vergeet je ooit je wachtzin, dan opent alleen deze herstelsleutel het notitieboek. Je ziet hem maar één keer. Druk hem af en bewaar het blad op een veilige plek.</translation>
        </message>
        <message>
            <source>Keep it as you keep a house key: in a locked drawer, not beside the computer. In a moment we ask for two groups, to be sure that you have it.</source>
            <translation>Bewaar hem zoals een huissleutel: in een lade op slot, niet naast de computer. Straks vragen we twee groepen, om zeker te zijn dat je hem hebt.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als pdf…</translation>
        </message>
    </context>
    <context>
        <name>RoadChart</name>
        <message>
            <source>The road travelled; up and down go from line to line</source>
            <translation>De afgelegde weg; met omhoog en omlaag ga je van lijn naar lijn</translation>
        </message>
    </context>
    <context>
        <name>RoadTable</name>
        <message>
            <source>skipped</source>
            <translation>overgeslagen</translation>
        </message>
        <message>
            <source>doesn't know</source>
            <translation>weet het niet</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>nu niet</translation>
        </message>
    </context>
    <context>
        <name>RoadTableView</name>
        <message>
            <source>The road travelled, as a table</source>
            <translation>De afgelegde weg, als tabel</translation>
        </message>
    </context>
    <context>
        <name>RoadView</name>
        <message>
            <source>The road travelled</source>
            <translation>De afgelegde weg</translation>
        </message>
        <message>
            <source>New moment</source>
            <translation>Nieuw moment</translation>
        </message>
        <message>
            <source>Fill in a first moment</source>
            <translation>Vul een eerste moment in</translation>
        </message>
        <message>
            <source>Moments</source>
            <translation>Momenten</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Which statements to show</source>
            <translation>Welke zinnen je ziet</translation>
        </message>
        <message>
            <source>No moment yet. How does %1 see things today?</source>
            <translation>Nog geen moment. Hoe kijkt %1 er vandaag naar?</translation>
        </message>
        <message numerus="yes">
            <source>%n short statement(s), each a place between %1 and %2. Skipping is always fine.</source>
            <translation>
                <numerusform>%n korte zin, met een plaats tussen %1 en %2. Overslaan mag altijd.</numerusform>
                <numerusform>%n korte zinnen, telkens een plaats tussen %1 en %2. Overslaan mag altijd.</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>How %1 sees it</source>
            <translation>Zo kijkt %1 er zelf naar</translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s)</source>
            <translation>
                <numerusform>%n moment</numerusform>
                <numerusform>%n momenten</numerusform>
            </translation>
        </message>
        <message>
            <source>next moment around %1</source>
            <translation>volgend moment rond %1</translation>
        </message>
        <message>
            <source>time for a next moment</source>
            <translation>tijd voor een volgend moment</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>SheetOnPaper</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>Recovery sheet {name}</source>
            <translation>Herstelblad {name}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Even geduld…</translation>
        </message>
        <message>
            <source>The printer does not take it. See whether it is on, or save a PDF.</source>
            <translation>De printer neemt het niet aan. Kijk of hij aanstaat, of bewaar een pdf.</translation>
        </message>
        <message>
            <source>Sent to the printer. Fetch the sheet before you go on.</source>
            <translation>Naar de printer gestuurd. Haal het blad voor je verdergaat.</translation>
        </message>
        <message>
            <source>Saved as {name}. Print it soon, and put it away.</source>
            <translation>Bewaard als {name}. Druk het snel af en berg het op.</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Step %1</source>
            <translation>Stap %1</translation>
        </message>
        <message>
            <source>Step %1: who</source>
            <translation>Stap %1: wie</translation>
        </message>
        <message>
            <source>Step %1: when</source>
            <translation>Stap %1: wanneer</translation>
        </message>
        <message>
            <source>who?</source>
            <translation>wie?</translation>
        </message>
        <message>
            <source>when?</source>
            <translation>wanneer?</translation>
        </message>
        <message>
            <source>Step %1 is done</source>
            <translation>Stap %1 is gedaan</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>Toch nog niet gedaan</translation>
        </message>
        <message>
            <source>This is done</source>
            <translation>Dit is gedaan</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>Stap %1 naar boven</translation>
        </message>
        <message>
            <source>Move step %1 down</source>
            <translation>Stap %1 naar beneden</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Stap %1 weghalen</translation>
        </message>
    </context>
    <context>
        <name>StepsList</name>
        <message>
            <source>What is a first small step?</source>
            <translation>Wat is een eerste kleine stap?</translation>
        </message>
        <message>
            <source>Add a step, Enter adds it</source>
            <translation>Nog een stap? Enter voegt hem toe</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>Overviews through time</source>
            <translation>Overzichten door de tijd</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
    </context>
    <context>
        <name>UndoWords</name>
        <message>
            <source>change</source>
            <translation>wijziging</translation>
        </message>
        <message>
            <source>name of the notebook</source>
            <translation>naam van het notitieboek</translation>
        </message>
        <message>
            <source>new companion</source>
            <translation>nieuwe trajectgezel</translation>
        </message>
        <message>
            <source>details of a companion</source>
            <translation>gegevens van een trajectgezel</translation>
        </message>
        <message>
            <source>new young person</source>
            <translation>nieuwe jongere</translation>
        </message>
        <message>
            <source>details of a young person</source>
            <translation>gegevens van een jongere</translation>
        </message>
        <message>
            <source>new overview</source>
            <translation>nieuw overzicht</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>day of an overview</source>
            <translation>dag van een overzicht</translation>
        </message>
        <message>
            <source>removed overview</source>
            <translation>verwijderd overzicht</translation>
        </message>
        <message>
            <source>new moment</source>
            <translation>nieuw moment</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>antwoord</translation>
        </message>
        <message>
            <source>removed answer</source>
            <translation>verwijderd antwoord</translation>
        </message>
        <message>
            <source>day of a moment</source>
            <translation>dag van een moment</translation>
        </message>
        <message>
            <source>removed moment</source>
            <translation>verwijderd moment</translation>
        </message>
        <message>
            <source>new plan</source>
            <translation>nieuw plan</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>removed plan</source>
            <translation>verwijderd plan</translation>
        </message>
        <message>
            <source>new step</source>
            <translation>nieuwe stap</translation>
        </message>
        <message>
            <source>step</source>
            <translation>stap</translation>
        </message>
        <message>
            <source>ticked step</source>
            <translation>afgevinkte stap</translation>
        </message>
        <message>
            <source>order of the steps</source>
            <translation>volgorde van de stappen</translation>
        </message>
        <message>
            <source>removed step</source>
            <translation>verwijderde stap</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>The passphrase of the demo notebook is: demo</source>
            <translation>De wachtzin van het demonotitieboek is: demo</translation>
        </message>
        <message>
            <source>Remember on this PC: it then opens with my login</source>
            <translation>Onthouden op deze pc: dan opent mijn aanmelding het</translation>
        </message>
        <message>
            <source>This PC has no safe place to remember it; we ask each time.</source>
            <translation>Deze pc heeft geen veilige plek om het te onthouden; we vragen het telkens.</translation>
        </message>
        <message>
            <source>Unlock with this PC’s login</source>
            <translation>Openen met de aanmelding van deze pc</translation>
        </message>
        <message>
            <source>I forgot my passphrase</source>
            <translation>Ik ben mijn wachtzin vergeten</translation>
        </message>
        <message>
            <source>Another notebook…</source>
            <translation>Een ander notitieboek…</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Openen…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
    </context>
    <context>
        <name>WaysIn</name>
        <message>
            <source>Look around</source>
            <translation>Rondkijken</translation>
        </message>
        <message>
            <source>We make the demo notebook. This takes a moment, the first time.</source>
            <translation>We maken het demonotitieboek. De eerste keer duurt dat even.</translation>
        </message>
        <message>
            <source>A demo notebook with twelve invented young people. You can try everything in it.</source>
            <translation>Een demonotitieboek met twaalf verzonnen jongeren. Je kunt er alles in uitproberen.</translation>
        </message>
        <message>
            <source>New notebook</source>
            <translation>Nieuw notitieboek</translation>
        </message>
        <message>
            <source>Begin for yourself or your team. It is encrypted, and lies on this PC only.</source>
            <translation>Begin voor jezelf of je team. Het is versleuteld en ligt alleen op deze pc.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Open a notebook</source>
            <translation>Een notitieboek openen</translation>
        </message>
        <message>
            <source>You have one already? Show us the folder that it lies in.</source>
            <translation>Heb je er al een? Toon ons de map waarin het ligt.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Map kiezen…</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>The wheel, the evolutor and the step plan, for a young person and you at one screen.</source>
            <translation>Het wiel, de evolutor en het stappenplan, voor een jongere en jou aan één scherm.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>In which folder does the notebook lie?</source>
            <translation>In welke map ligt het notitieboek?</translation>
        </message>
    </context>
    <context>
        <name>WheelFoot</name>
        <message>
            <source>Overview of</source>
            <translation>Overzicht van</translation>
        </message>
        <message>
            <source>New overview</source>
            <translation>Nieuw overzicht</translation>
        </message>
        <message>
            <source>More about this overview</source>
            <translation>Meer over dit overzicht</translation>
        </message>
        <message>
            <source>Change the day</source>
            <translation>Dag wijzigen</translation>
        </message>
        <message>
            <source>Remove this overview</source>
            <translation>Dit overzicht weghalen</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Day of this overview</source>
            <translation>Dag van dit overzicht</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
    </context>
    <context>
        <name>WheelPage</name>
        <message>
            <source>As a wheel</source>
            <translation>Als wiel</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Als tabel</translation>
        </message>
        <message>
            <source>Wheel as a table</source>
            <translation>Wiel als tabel</translation>
        </message>
        <message>
            <source>No overview yet. What would you like to talk about?</source>
            <translation>Nog geen overzicht. Waar wil je het over hebben?</translation>
        </message>
        <message>
            <source>One life domain after the other, in any order. What you leave out can come another time.</source>
            <translation>Levensdomein na levensdomein, in om het even welke volgorde. Wat je overslaat, kan een andere keer.</translation>
        </message>
        <message>
            <source>Start the wheel</source>
            <translation>Begin het wiel</translation>
        </message>
        <message>
            <source>The overview of %1 was removed.</source>
            <translation>Het overzicht van %1 is weggehaald.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Overview of %1, an earlier one</source>
            <translation>Overzicht van %1, niet het laatste</translation>
        </message>
    </context>
    <context>
        <name>WheelWidget</name>
        <message>
            <source>Wheel of %1</source>
            <translation>Wiel van %1</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Wiel</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>vorige keer: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkerFields</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
    </context>
    <context>
        <name>YouthForm</name>
        <message>
            <source>What may we call this young person? A first name is enough.</source>
            <translation>Hoe mogen we deze jongere noemen? Een roepnaam volstaat.</translation>
        </message>
        <message>
            <source>New young person</source>
            <translation>Nieuwe jongere</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>More (optional)</source>
            <translation>Meer (niet verplicht)</translation>
        </message>
        <message>
            <source>Name to be called by</source>
            <translation>Roepnaam</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Language of the young person</source>
            <translation>Taal van de jongere</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Werkwijze</translation>
        </message>
        <message>
            <source>Companion</source>
            <translation>Trajectgezel</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nog niemand</translation>
        </message>
    </context>
    <context>
        <name>YouthLines</name>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>companion %1</source>
            <translation>trajectgezel %1</translation>
        </message>
        <message>
            <source>last: %1</source>
            <translation>laatst: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n open step(s)</source>
            <translation>
                <numerusform>%n open stap</numerusform>
                <numerusform>%n open stappen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YouthsPage</name>
        <message>
            <source>Young people</source>
            <translation>Jongeren</translation>
        </message>
        <message>
            <source>New young person</source>
            <translation>Nieuwe jongere</translation>
        </message>
        <message>
            <source>Search by name or companion</source>
            <translation>Zoek op naam of trajectgezel</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message numerus="yes">
            <source>%n young people</source>
            <translation>
                <numerusform>%n jongere</numerusform>
                <numerusform>%n jongeren</numerusform>
            </translation>
        </message>
        <message>
            <source>No one called “%1”.</source>
            <translation>Niemand met de naam “%1”.</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>“%1” toevoegen</translation>
        </message>
        <message>
            <source>Nobody here yet. Who do you walk beside?</source>
            <translation>Nog niemand hier. Met wie ga jij op weg?</translation>
        </message>
    </context>
</TS>
