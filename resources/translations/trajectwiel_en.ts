<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DossierHeader</name>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message numerus="yes">
            <source>At least %n characters.</source>
            <translation>
                <numerusform>At least %n characters.</numerusform>
                <numerusform>At least %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too short still: %n more character(s).</source>
            <translation>
                <numerusform>Too short still: %n more character.</numerusform>
                <numerusform>Too short still: %n more characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanFrame</name>
        <message numerus="yes">
            <source>%n plan(s), made together with %1</source>
            <translation>
                <numerusform>%n plan, made together with %1</numerusform>
                <numerusform>%n plans, made together with %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgramSection</name>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoadView</name>
        <message numerus="yes">
            <source>%n short statement(s), each a place between %1 and %2. Skipping is always fine.</source>
            <translation>
                <numerusform>%n short statement, each a place between %1 and %2. Skipping is always fine.</numerusform>
                <numerusform>%n short statements, each a place between %1 and %2. Skipping is always fine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s)</source>
            <translation>
                <numerusform>%n moment</numerusform>
                <numerusform>%n moments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YouthLines</name>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open step(s)</source>
            <translation>
                <numerusform>%n open step</numerusform>
                <numerusform>%n open steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YouthsPage</name>
        <message numerus="yes">
            <source>%n young people</source>
            <translation>
                <numerusform>%n young person</numerusform>
                <numerusform>%n young people</numerusform>
            </translation>
        </message>
    </context>
</TS>
