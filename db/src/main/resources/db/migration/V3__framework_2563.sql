-- The assessment framework of fiscal year 2563: ITA manual 2563, parts 2 and 3 and the forms IIT, EIT and OIT.
-- Thai wording is the manual's, English a translation. Positions count from 1, except those of items.

insert into framework (year, title_th, title_en, pass_score) values
  (2563, 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. 2563', 'Integrity and Transparency Assessment (ITA) of Public Agencies, Fiscal Year B.E. 2563 (2020)', 85);

-- Scores of the options: ITA manual 2563, section 3.1. The manual words the options of the two surveys; those of
-- DISCLOSURE put its rule for checking OIT into words.
insert into scale_option (year, scale_code, value, position, label_th, label_en, score, reversed_score) values
  (2563, 'LEVEL4', 0, 1, 'น้อยที่สุดหรือไม่มีเลย', 'Least or not at all', 0, 100),
  (2563, 'LEVEL4', 1, 2, 'น้อย', 'Little', 33, 67),
  (2563, 'LEVEL4', 2, 3, 'มาก', 'Much', 67, 33),
  (2563, 'LEVEL4', 3, 4, 'มากที่สุด', 'Most', 100, 0),
  (2563, 'YES_NO', 1, 1, 'มี', 'Yes', 100, 0),
  (2563, 'YES_NO', 0, 2, 'ไม่มี', 'No', 0, 100),
  (2563, 'DISCLOSURE', 1, 1, 'เปิดเผยข้อมูลครบถ้วนตามองค์ประกอบ', 'Fully disclosed', 100, 0),
  (2563, 'DISCLOSURE', 0, 2, 'ไม่เปิดเผยข้อมูล หรือเปิดเผยไม่ครบถ้วนตามองค์ประกอบ', 'Not or not fully disclosed', 0, 100);

-- Instruments and their weights: ITA manual 2563, section 3.1.
insert into instrument (year, code, position, weight, name_th, name_en) values
  (2563, 'IIT', 1, 30, 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', 'Internal Integrity and Transparency Assessment'),
  (2563, 'EIT', 2, 30, 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', 'External Integrity and Transparency Assessment'),
  (2563, 'OIT', 3, 40, 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', 'Open Data Integrity and Transparency Assessment');

-- Minimum samples: ITA manual 2563, section 2.3. OIT looks at the website of every agency and has none.
insert into sample_rule (year, instrument_code, percent, minimum, census_below, large_above, large_minimum) values
  (2563, 'IIT', 10, 30, 30, 4000, 400),
  (2563, 'EIT', 10, 30, 30, 4000, 400);

insert into indicator (year, number, instrument_code, position, name_th, name_en, purpose_th) values
  (2563, '1', 'IIT', 1, 'การปฏิบัติหน้าที่', 'Performance of Duties', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของบุคลากรภายในหน่วยงานต่อการปฏิบัติงานของบุคลากรอื่นในหน่วยงานของตนเอง ในประเด็นที่เกี่ยวข้องกับการปฏิบัติงานโดยยึดหลักตามมาตรฐาน มีความโปร่งใส ปฏิบัติงานหรือดำเนินการตามขั้นตอนและระยะเวลาที่กำหนดไว้อย่างเคร่งครัด และจะต้องเป็นไปอย่างเท่าเทียมกัน ไม่ว่าจะเป็นผู้มาติดต่อทั่วไปหรือผู้มาติดต่อที่รู้จักกันเป็นการส่วนตัว รวมไปถึงการปฏิบัติงานอย่างมุ่งมั่น เต็มความสามารถ และมีความรับผิดชอบต่องานในหน้าที่ที่รับผิดชอบ ซึ่งล้วนถือเป็นลักษณะการปฏิบัติหน้าที่ในฐานะเจ้าหน้าที่ของรัฐอย่างมีคุณธรรม นอกจากนี้ ยังประเมินการรับรู้ในประเด็นที่เกี่ยวข้องกับพฤติกรรมการเรียกรับเงิน ทรัพย์สิน หรือประโยชน์อื่น ๆ ของบุคลากรอื่นในหน่วยงาน ทั้งในกรณีที่แลกกับการปฏิบัติหน้าที่ และในกรณีช่วงเทศกาลหรือวาระสำคัญต่าง ๆ ตามขนบธรรมเนียม ประเพณี หรือแม้แต่กรณีการให้เงิน ทรัพย์สิน หรือประโยชน์อื่น ๆ ต่อบุคคลภายนอก ซึ่งถือเป็นความเสี่ยงที่อาจจะก่อให้เกิดการรับสินบนได้ในอนาคต'),
  (2563, '2', 'IIT', 2, 'การใช้งบประมาณ', 'Use of Budget', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของบุคลากรภายในหน่วยงานต่อการดำเนินการต่าง ๆ ของหน่วยงานของตนเอง ในประเด็นที่เกี่ยวข้องกับการใช้จ่ายเงินงบประมาณ นับตั้งแต่การจัดทำแผนการใช้จ่ายงบประมาณประจำปีและเผยแพร่อย่างโปร่งใส ไปจนถึงลักษณะการใช้จ่ายงบประมาณของหน่วยงานอย่างคุ้มค่า เป็นไปตามวัตถุประสงค์ และไม่เอื้อประโยชน์แก่ตนเองหรือพวกพ้อง การเบิกจ่ายเงินของบุคลากรภายในในเรื่องต่าง ๆ เช่น ค่าทำงานล่วงเวลา ค่าวัสดุอุปกรณ์ หรือค่าเดินทาง ฯลฯ ตลอดจนกระบวนการจัดซื้อจัดจ้างและการตรวจรับพัสดุด้วย นอกจากนี้ ยังให้ความสำคัญกับการเปิดโอกาสให้บุคลากรภายในมีส่วนร่วมในการตรวจสอบการใช้จ่ายงบประมาณของหน่วยงานตนเองได้'),
  (2563, '3', 'IIT', 3, 'การใช้อำนาจ', 'Exercise of Power', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของบุคลากรภายในหน่วยงานต่อการใช้อำนาจของผู้บังคับบัญชาของตนเอง ในประเด็นที่เกี่ยวข้องกับการมอบหมายงาน การประเมินผลการปฏิบัติงาน การคัดเลือกบุคลากรเพื่อให้สิทธิประโยชน์ต่าง ๆ ซึ่งจะต้องเป็นไปอย่างเป็นธรรมและไม่เลือกปฏิบัติ รวมไปถึงการใช้อำนาจสั่งการให้ผู้ใต้บังคับบัญชาทำในธุระส่วนตัวของผู้บังคับบัญชาหรือทำในสิ่งที่ไม่ถูกต้อง นอกจากนี้ ยังประเมินเกี่ยวกับกระบวนการบริหารงานบุคคลที่อาจเกิดการแทรกแซงจากผู้มีอำนาจ การซื้อขายตำแหน่ง หรือการเอื้อผลประโยชน์ให้กลุ่มหรือพวกพ้อง'),
  (2563, '4', 'IIT', 4, 'การใช้ทรัพย์สินของราชการ', 'Use of Government Property', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของบุคลากรภายในหน่วยงานต่อการใช้ทรัพย์สินของราชการ ในประเด็นที่เกี่ยวข้องกับพฤติกรรมของบุคลากรภายใน ในการนำทรัพย์สินของราชการของหน่วยงานไปเป็นของตนเองหรือนำไปให้ผู้อื่น และพฤติกรรมในการขอยืมทรัพย์สินของราชการ ทั้งการยืมโดยบุคลากรภายในหน่วยงานและการยืมโดยบุคคลภายนอกหน่วยงาน ซึ่งหน่วยงานจะต้องมีกระบวนการในการขออนุญาตที่ชัดเจนและสะดวก นอกจากนี้ หน่วยงานจะต้องมีการจัดทำแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง เพื่อเผยแพร่ให้บุคลากรภายในได้รับทราบและนำไปปฏิบัติ รวมไปถึงหน่วยงานจะต้องมีการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการของหน่วยงานด้วย'),
  (2563, '5', 'IIT', 5, 'การแก้ไขปัญหาการทุจริต', 'Addressing Corruption Problems', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของบุคลากรภายในหน่วยงานต่อการแก้ไขปัญหาการทุจริตของหน่วยงาน ในประเด็นที่เกี่ยวข้องกับการให้ความสำคัญของผู้บริหารสูงสุดในการต่อต้านการทุจริตอย่างจริงจัง โดยหน่วยงานจะต้องทบทวนนโยบายที่เกี่ยวข้องกับการป้องกันการทุจริตในหน่วยงานให้มีประสิทธิภาพ และจัดทำแผนงานด้านการป้องกันและปราบปรามการทุจริตของหน่วยงาน เพื่อให้เกิดการแก้ไขปัญหาการทุจริตได้อย่างเป็นรูปธรรม รวมไปถึงการประเมินเกี่ยวกับประสิทธิภาพการแก้ไขปัญหาการทุจริตของหน่วยงาน ที่จะต้องทำให้การทุจริตในหน่วยงานลดลงหรือไม่มีเลย และจะต้องสร้างความเชื่อมั่นให้บุคลากรภายใน ในการร้องเรียนเมื่อพบเห็นการทุจริตภายในหน่วยงานด้วย นอกจากนี้ หน่วยงานจะต้องมีกระบวนการเฝ้าระวัง ตรวจสอบการทุจริตภายในหน่วยงาน รวมถึงการนำผลการตรวจสอบของฝ่ายตรวจสอบ จากทั้งภายในและภายนอกหน่วยงาน ไปปรับปรุงการทำงาน เพื่อป้องกันการทุจริต'),
  (2563, '6', 'EIT', 6, 'คุณภาพการดำเนินงาน', 'Quality of Operations', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสียของหน่วยงานต่อคุณภาพการดำเนินงาน ในประเด็นที่เกี่ยวข้องกับการปฏิบัติหน้าที่ของเจ้าหน้าที่ โดยยึดหลักตามมาตรฐาน ขั้นตอน และระยะเวลาที่กำหนดไว้อย่างเคร่งครัด และจะต้องเป็นไปอย่างเท่าเทียมกันไม่เลือกปฏิบัติ รวมถึงจะต้องให้ข้อมูลเกี่ยวกับการดำเนินการ/ให้บริการของหน่วยงานแก่ผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสียอย่างตรงไปตรงมา ไม่ปิดบังหรือบิดเบือนข้อมูล ซึ่งสะท้อนถึงการปฏิบัติหน้าที่อย่างมีคุณธรรม และยังประเมินการรับรู้เกี่ยวกับประสบการณ์ตรงในการถูกเจ้าหน้าที่เรียกรับเงิน ทรัพย์สิน หรือประโยชน์อื่น ๆ เพื่อแลกกับการปฏิบัติหน้าที่ด้วย นอกจากนี้ ยังประเมินการรับรู้เกี่ยวกับการบริหารงานและการดำเนินงานในภาพรวมของหน่วยงาน ที่จะต้องคำนึงถึงประโยชน์ของประชาชนและส่วนรวมเป็นหลัก ไม่มีการเอื้อประโยชน์ให้กับบุคคลใดบุคคลหนึ่งหรือกลุ่มใดกลุ่มหนึ่ง'),
  (2563, '7', 'EIT', 7, 'ประสิทธิภาพการสื่อสาร', 'Communication Efficiency', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสียของหน่วยงานต่อประสิทธิภาพการสื่อสาร ในประเด็นที่เกี่ยวข้องกับการเผยแพร่ข้อมูลของหน่วยงานในเรื่องต่าง ๆ ต่อสาธารณชน ผ่านช่องทางที่หลากหลาย สามารถเข้าถึงได้ง่าย และไม่ซับซ้อน โดยข้อมูลที่เผยแพร่จะต้องครบถ้วนและเป็นปัจจุบัน โดยเฉพาะอย่างยิ่งผลการดำเนินงานของหน่วยงานและข้อมูลที่สาธารณชนควรรับทราบ รวมถึงการจัดให้มีช่องทางให้ผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสีย สามารถส่งคำติชมหรือความคิดเห็นเกี่ยวกับการดำเนินงาน/การให้บริการ และมีการชี้แจงในกรณีที่มีข้อกังวลสงสัยได้อย่างชัดเจน นอกจากนี้ ยังประเมินการรับรู้เกี่ยวกับการจัดให้มีช่องทางให้ผู้มาติดต่อสามารถร้องเรียนการทุจริตของเจ้าหน้าที่ในหน่วยงานด้วย ซึ่งสะท้อนถึงการสื่อสารกับผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสียอย่างมีประสิทธิภาพ'),
  (2563, '8', 'EIT', 8, 'การปรับปรุงระบบการทำงาน', 'Improvement of Work Systems', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการรับรู้ของผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสียของหน่วยงานต่อการปรับปรุงระบบการทำงาน ในประเด็นที่เกี่ยวข้องกับการปรับปรุงพัฒนาหน่วยงาน ทั้งการปฏิบัติงานของเจ้าหน้าที่และกระบวนการทำงานของหน่วยงานให้ดียิ่งขึ้น รวมไปถึงการนำเทคโนโลยีมาใช้ในการดำเนินงานเพื่อให้เกิดความสะดวกรวดเร็วมากยิ่งขึ้น โดยควรมีกระบวนการเปิดโอกาสให้ผู้รับบริการหรือผู้มาติดต่อ เข้ามามีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงานเพื่อให้สอดคล้องกับความต้องการด้วย ทั้งนี้ นอกจากหน่วยงานจะต้องปรับปรุงพัฒนาการดำเนินงานให้ดีขึ้นแล้ว ยังควรให้ความสำคัญกับการปรับปรุงการดำเนินงานให้มีความโปร่งใสมากขึ้นอีกด้วย'),
  (2563, '9', 'OIT', 9, 'การเปิดเผยข้อมูล', 'Information Disclosure', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการเผยแพร่ข้อมูลที่เป็นปัจจุบันบนเว็บไซต์ของหน่วยงาน เพื่อเปิดเผยข้อมูลต่าง ๆ ของหน่วยงานให้สาธารณชนได้รับทราบ ใน 5 ประเด็น คือ (1) ข้อมูลพื้นฐาน ได้แก่ ข้อมูลพื้นฐาน ข่าวประชาสัมพันธ์ และการปฏิสัมพันธ์ข้อมูล (2) การบริหารงาน ได้แก่ แผนดำเนินงาน การปฏิบัติงาน และการให้บริการ (3) การบริหารเงินงบประมาณ ได้แก่ แผนการใช้จ่ายงบประมาณประจำปี และการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ (4) การบริหารและพัฒนาทรัพยากรบุคคล ได้แก่ นโยบายการบริหารทรัพยากรบุคคล การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล และหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล และ (5) การส่งเสริมความโปร่งใสในหน่วยงาน ได้แก่ การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ และการเปิดโอกาสให้เกิดการมีส่วนร่วม ซึ่งการเผยแพร่ข้อมูลในประเด็นข้างต้นแสดงถึงความโปร่งใสในการบริหารงานและการดำเนินงานของหน่วยงาน'),
  (2563, '10', 'OIT', 10, 'การป้องกันการทุจริต', 'Corruption Prevention', 'เป็นตัวชี้วัดที่มีวัตถุประสงค์เพื่อประเมินการเผยแพร่ข้อมูลที่เป็นปัจจุบันบนเว็บไซต์ของหน่วยงาน เพื่อเปิดเผยการดำเนินการต่าง ๆ ของหน่วยงานให้สาธารณชนได้รับทราบ ใน 2 ประเด็น คือ (1) การดำเนินการเพื่อป้องกันการทุจริต ได้แก่ เจตจำนงสุจริตของผู้บริหาร การประเมินความเสี่ยงเพื่อการป้องกันการทุจริต การเสริมสร้างวัฒนธรรมองค์กร และแผนปฏิบัติการป้องกันการทุจริต และ (2) มาตรการภายในเพื่อป้องกันการทุจริต ได้แก่ มาตรการภายในเพื่อส่งเสริมความโปร่งใสและป้องกันการทุจริต ซึ่งการเผยแพร่ข้อมูลในประเด็นข้างต้นแสดงถึงการให้ความสำคัญต่อผลการประเมินเพื่อนำไปสู่การจัดทำมาตรการส่งเสริมความโปร่งใสภายในหน่วยงาน และมีการกำกับติดตามการนำไปสู่การปฏิบัติอย่างเป็นรูปธรรม');

insert into sub_indicator (year, number, indicator_number, position, name_th, name_en) values
  (2563, '9.1', '9', 1, 'ข้อมูลพื้นฐาน', 'Basic Information'),
  (2563, '9.2', '9', 2, 'การบริหารงาน', 'Administration'),
  (2563, '9.3', '9', 3, 'การบริหารเงินงบประมาณ', 'Budget Management'),
  (2563, '9.4', '9', 4, 'การบริหารและพัฒนาทรัพยากรบุคคล', 'Human Resource Management and Development'),
  (2563, '9.5', '9', 5, 'การส่งเสริมความโปร่งใส', 'Promotion of Transparency'),
  (2563, '10.1', '10', 1, 'การดำเนินการเพื่อป้องกันการทุจริต', 'Actions to Prevent Corruption'),
  (2563, '10.2', '10', 2, 'มาตรการภายในเพื่อป้องกันการทุจริต', 'Internal Measures to Prevent Corruption');

insert into question (year, code, indicator_number, position, scale_code, positive, text_th, text_en, note_th, note_en) values
  -- IIT · 1 การปฏิบัติหน้าที่
  (2563, 'i1', '1', 1, 'LEVEL4', true, 'บุคลากรในหน่วยงานของท่าน ปฏิบัติงาน/ให้บริการ แก่ผู้มาติดต่อ ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent do staff in your agency perform their work or provide services to those who contact it in the following ways?', null, null),
  (2563, 'i2', '1', 2, 'LEVEL4', true, 'บุคลากรในหน่วยงานของท่าน ปฏิบัติงาน/ให้บริการ แก่ผู้มาติดต่อทั่ว ๆ ไป กับผู้มาติดต่อที่รู้จักเป็นการส่วนตัว อย่างเท่าเทียมกัน มากน้อยเพียงใด', 'To what extent do staff in your agency treat the general public and personal acquaintances equally when performing their work or providing services?', null, null),
  (2563, 'i3', '1', 3, 'LEVEL4', true, 'บุคลากรในหน่วยงานของท่าน มีพฤติกรรมในการปฏิบัติงาน ตามประเด็นดังต่อไปนี้ อย่างไร', 'How do staff in your agency behave at work in the following respects?', null, null),
  (2563, 'i4', '1', 4, 'YES_NO', false, 'บุคลากรในหน่วยงานของท่าน มีการเรียกรับสิ่งดังต่อไปนี้ จากผู้มาติดต่อ เพื่อแลกกับการปฏิบัติงาน การอนุมัติ อนุญาต หรือให้บริการ หรือไม่', 'Do staff in your agency demand any of the following from those who contact it in exchange for performing work, giving approval or permission, or providing services?', 'เป็นการเรียกรับที่นอกเหนือจากที่กฎหมายกำหนดให้รับได้ เช่น ค่าธรรมเนียม ค่าบริการ ค่าปรับ เป็นต้น', 'This means demands other than what the law allows to be collected, such as fees, service charges and fines.'),
  (2563, 'i5', '1', 5, 'YES_NO', false, 'นอกเหนือจากการรับจากญาติหรือจากบุคคล ที่ให้กันในโอกาสต่าง ๆ โดยปกติตามขนบธรรมเนียม ประเพณี หรือวัฒนธรรม หรือให้กันตามมารยาทที่ปฏิบัติกันในสังคมแล้ว บุคลากรในหน่วยงานของท่าน มีการรับสิ่งดังต่อไปนี้ หรือไม่', 'Apart from what is received from relatives, or from persons giving on various occasions according to normal custom, tradition or culture or as social courtesy, do staff in your agency accept any of the following?', null, null),
  (2563, 'i6', '1', 6, 'YES_NO', false, 'บุคลากรในหน่วยงานของท่าน มีการให้สิ่งดังต่อไปนี้ แก่บุคคลภายนอกหรือภาคเอกชน เพื่อสร้างความสัมพันธ์ที่ดีและคาดหวังให้มีการตอบแทนในอนาคต หรือไม่', 'Do staff in your agency give any of the following to outside persons or the private sector to build good relations and in expectation of something in return in the future?', null, null),
  -- IIT · 2 การใช้งบประมาณ
  (2563, 'i7', '2', 7, 'LEVEL4', true, 'ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปี ของหน่วยงานของท่าน มากน้อยเพียงใด', 'How much do you know about your agency''s annual budget spending plan?', null, null),
  (2563, 'i8', '2', 8, 'LEVEL4', true, 'หน่วยงานของท่าน ใช้จ่ายงบประมาณ โดยคำนึงถึงประเด็นดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent does your agency take the following into account when spending its budget?', null, null),
  (2563, 'i9', '2', 9, 'LEVEL4', false, 'หน่วยงานของท่าน ใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด', 'To what extent does your agency spend its budget for the benefit of individuals, groups or cronies?', null, null),
  (2563, 'i10', '2', 10, 'LEVEL4', false, 'บุคลากรในหน่วยงานของท่าน มีการเบิกจ่ายเงินที่เป็นเท็จ เช่น ค่าทำงานล่วงเวลา ค่าวัสดุอุปกรณ์ หรือค่าเดินทาง ฯลฯ มากน้อยเพียงใด', 'To what extent do staff in your agency make false claims, such as for overtime, supplies and equipment, or travel?', null, null),
  (2563, 'i11', '2', 11, 'LEVEL4', true, 'หน่วยงานของท่าน มีการจัดซื้อจัดจ้าง/การจัดหาพัสดุ และการตรวจรับพัสดุในลักษณะดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent are your agency''s procurement and inspection of supplies characterized by the following?', null, null),
  (2563, 'i12', '2', 12, 'LEVEL4', true, 'หน่วยงานของท่าน เปิดโอกาสให้ท่าน มีส่วนร่วมในการตรวจสอบการใช้จ่ายงบประมาณ ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent does your agency let you take part in scrutinizing budget spending in the following ways?', null, null),
  -- IIT · 3 การใช้อำนาจ
  (2563, 'i13', '3', 13, 'LEVEL4', true, 'ท่านได้รับมอบหมายงานจากผู้บังคับบัญชาอย่างเป็นธรรม มากน้อยเพียงใด', 'To what extent does your supervisor assign work to you fairly?', 'การมอบหมาย หมายถึง การมอบหมายงานตามตำแหน่งหน้าที่', 'Assignment means assigning work according to the duties of the position.'),
  (2563, 'i14', '3', 14, 'LEVEL4', true, 'ท่านได้รับการประเมินผลการปฏิบัติงาน ตามระดับคุณภาพของผลงานอย่างถูกต้อง มากน้อยเพียงใด', 'To what extent is your performance correctly appraised according to the quality of your work?', null, null),
  (2563, 'i15', '3', 15, 'LEVEL4', true, 'ผู้บังคับบัญชาของท่าน มีการคัดเลือกผู้เข้ารับการฝึกอบรม การศึกษาดูงาน หรือการให้ทุนการศึกษา อย่างเป็นธรรม มากน้อยเพียงใด', 'To what extent does your supervisor fairly select people for training, study visits or scholarships?', null, null),
  (2563, 'i16', '3', 16, 'LEVEL4', false, 'ท่านเคยถูกผู้บังคับบัญชาสั่งการให้ทำธุระส่วนตัวของผู้บังคับบัญชา มากน้อยเพียงใด', 'To what extent has your supervisor ordered you to do his or her personal business?', null, null),
  (2563, 'i17', '3', 17, 'LEVEL4', false, 'ท่านเคยถูกผู้บังคับบัญชาสั่งการให้ทำในสิ่งที่ไม่ถูกต้อง หรือมีความเสี่ยงต่อการทุจริต มากน้อยเพียงใด', 'To what extent has your supervisor ordered you to do something improper or at risk of corruption?', null, null),
  (2563, 'i18', '3', 18, 'LEVEL4', false, 'การบริหารงานบุคคลของหน่วยงานของท่าน มีลักษณะดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent does personnel management in your agency have the following characteristics?', null, null),
  -- IIT · 4 การใช้ทรัพย์สินของราชการ
  (2563, 'i19', '4', 19, 'LEVEL4', false, 'บุคลากรในหน่วยงานของท่าน มีการเอาทรัพย์สินของราชการ ไปเป็นของส่วนตัว หรือนำไปให้กลุ่มหรือพวกพ้อง มากน้อยเพียงใด', 'To what extent do staff in your agency take government property for themselves or give it to groups or cronies?', null, null),
  (2563, 'i20', '4', 20, 'LEVEL4', true, 'ขั้นตอนการขออนุญาตเพื่อยืมทรัพย์สินของราชการ ไปใช้ปฏิบัติงานในหน่วยงานของท่าน มีความสะดวก มากน้อยเพียงใด', 'How convenient is the procedure in your agency for requesting permission to borrow government property for work?', null, null),
  (2563, 'i21', '4', 21, 'LEVEL4', true, 'ถ้าต้องมีการขอยืมทรัพย์สินของราชการ ไปใช้ปฏิบัติงาน บุคลากรในหน่วยงานของท่าน มีการขออนุญาตอย่างถูกต้อง มากน้อยเพียงใด', 'When government property has to be borrowed for work, to what extent do staff in your agency properly request permission?', null, null),
  (2563, 'i22', '4', 22, 'LEVEL4', false, 'บุคคลภายนอกหรือภาคเอกชน มีการนำทรัพย์สินของราชการไปใช้ โดยไม่ได้ขออนุญาตอย่างถูกต้อง จากหน่วยงานของท่าน มากน้อยเพียงใด', 'To what extent do outside persons or the private sector use government property without properly obtaining your agency''s permission?', null, null),
  (2563, 'i23', '4', 23, 'LEVEL4', true, 'ท่านรู้แนวปฏิบัติของหน่วยงานของท่าน เกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง มากน้อยเพียงใด', 'How much do you know about your agency''s guidelines on the proper use of government property?', null, null),
  (2563, 'i24', '4', 24, 'LEVEL4', true, 'หน่วยงานของท่าน มีการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ เพื่อป้องกันไม่ให้มีการนำไปใช้ประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด', 'To what extent does your agency supervise and check the use of government property to prevent its use for the benefit of individuals, groups or cronies?', null, null),
  -- IIT · 5 การแก้ไขปัญหาการทุจริต
  (2563, 'i25', '5', 25, 'LEVEL4', true, 'ผู้บริหารสูงสุดของหน่วยงานของท่าน ให้ความสำคัญกับการต่อต้านการทุจริต มากน้อยเพียงใด', 'How much importance does the top executive of your agency attach to fighting corruption?', null, null),
  (2563, 'i26', '5', 26, 'YES_NO', true, 'หน่วยงานของท่าน มีการดำเนินการ ดังต่อไปนี้ หรือไม่', 'Does your agency do the following?', null, null),
  (2563, 'i27', '5', 27, 'LEVEL4', true, 'ปัญหาการทุจริตในหน่วยงานของท่าน ได้รับการแก้ไข มากน้อยเพียงใด', 'To what extent have corruption problems in your agency been addressed?', 'หากท่านเห็นว่าหน่วยงานของท่านไม่มีปัญหาการทุจริตให้ตอบ “มากที่สุด”', 'If you consider that your agency has no corruption problem, answer “Most”.'),
  (2563, 'i28', '5', 28, 'LEVEL4', true, 'หน่วยงานของท่าน มีการดำเนินการดังต่อไปนี้ ต่อการทุจริตในหน่วยงาน มากน้อยเพียงใด', 'To what extent does your agency take the following actions on corruption within it?', 'หากหน่วยงานของท่านไม่มีการทุจริต จึงทำให้ไม่มีการลงโทษทางวินัย ให้ตอบ “มากที่สุด”', 'If there has been no disciplinary punishment because there is no corruption in your agency, answer “Most”.'),
  (2563, 'i29', '5', 29, 'LEVEL4', true, 'หน่วยงานของท่าน มีการนำผลการตรวจสอบของฝ่ายตรวจสอบ ทั้งภายในและภายนอกหน่วยงานไปปรับปรุงการทำงาน เพื่อป้องกันการทุจริตในหน่วยงาน มากน้อยเพียงใด', 'To what extent does your agency use the findings of internal and external auditors to improve its work and prevent corruption?', 'ฝ่ายตรวจสอบภายใน หมายถึง ส่วนงานตรวจสอบภายในของหน่วยงาน ฝ่ายตรวจสอบภายนอก หมายถึง หน่วยงานที่มีอำนาจหน้าที่ตรวจสอบการดำเนินงานของหน่วยงานภาครัฐ เช่น สำนักงานการตรวจเงินแผ่นดิน (สตง.) เป็นต้น', 'Internal auditors means the agency''s internal audit unit. External auditors means agencies with the authority to audit the operations of public agencies, such as the State Audit Office of the Kingdom of Thailand.'),
  (2563, 'i30', '5', 30, 'LEVEL4', true, 'หากท่านพบเห็นแนวโน้มการทุจริตที่จะเกิดขึ้นในหน่วยงานของท่าน ท่านมีความคิดเห็นต่อประเด็นดังต่อไปนี้ อย่างไร', 'If you saw signs that corruption was about to occur in your agency, what would be your opinion on the following?', null, null),
  -- EIT · 6 คุณภาพการดำเนินงาน
  (2563, 'e1', '6', 1, 'LEVEL4', true, 'เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ ปฏิบัติงาน/ให้บริการแก่ท่าน ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent do officials of the agency you contacted perform their work or provide services to you in the following ways?', null, null),
  (2563, 'e2', '6', 2, 'LEVEL4', true, 'เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ ปฏิบัติงาน/ให้บริการแก่ท่าน กับผู้มาติดต่อคนอื่น ๆ อย่างเท่าเทียมกัน มากน้อยเพียงใด', 'To what extent do officials of the agency you contacted treat you and other visitors equally when performing their work or providing services?', null, null),
  (2563, 'e3', '6', 3, 'LEVEL4', true, 'เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ ให้ข้อมูลเกี่ยวกับการดำเนินการ/ให้บริการแก่ท่าน อย่างตรงไปตรงมา ไม่ปิดบังหรือบิดเบือนข้อมูล มากน้อยเพียงใด', 'To what extent do officials of the agency you contacted give you straightforward information about its operations or services, without concealing or distorting it?', null, null),
  (2563, 'e4', '6', 4, 'YES_NO', false, 'ในระยะเวลา 1 ปีที่ผ่านมา ท่านเคยถูกเจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ ร้องขอให้จ่ายหรือให้สิ่งดังต่อไปนี้ เพื่อแลกกับการปฏิบัติงาน การอนุมัติ อนุญาต หรือให้บริการ หรือไม่', 'In the past year, have officials of the agency you contacted asked you to pay or give any of the following in exchange for performing work, giving approval or permission, or providing services?', 'เป็นการให้ที่นอกเหนือจากที่กฎหมายกำหนด เช่น ค่าธรรมเนียม ค่าบริการ ค่าปรับ เป็นต้น', 'This means giving other than what the law prescribes, such as fees, service charges and fines.'),
  (2563, 'e5', '6', 5, 'LEVEL4', true, 'หน่วยงานที่ท่านติดต่อ มีการดำเนินงาน โดยคำนึงถึงประโยชน์ของประชาชนและส่วนรวมเป็นหลัก มากน้อยเพียงใด', 'To what extent does the agency you contacted operate with the interests of the people and the public as its main concern?', null, null),
  -- EIT · 7 ประสิทธิภาพการสื่อสาร
  (2563, 'e6', '7', 6, 'LEVEL4', true, 'การเผยแพร่ข้อมูลของหน่วยงานที่ท่านติดต่อ มีลักษณะดังต่อไปนี้ มากน้อยเพียงใด', 'To what extent does the information published by the agency you contacted have the following characteristics?', null, null),
  (2563, 'e7', '7', 7, 'LEVEL4', true, 'หน่วยงานที่ท่านติดต่อ มีการเผยแพร่ผลงานหรือข้อมูลที่สาธารณชนควรรับทราบอย่างชัดเจน มากน้อยเพียงใด', 'To what extent does the agency you contacted clearly publish its work or information that the public should know?', null, null),
  (2563, 'e8', '7', 8, 'YES_NO', true, 'หน่วยงานที่ท่านติดต่อ มีช่องทางรับฟังคำติชมหรือความคิดเห็นเกี่ยวกับการดำเนินงาน/การให้บริการ หรือไม่', 'Does the agency you contacted have channels for receiving feedback or opinions on its operations or services?', null, null),
  (2563, 'e9', '7', 9, 'LEVEL4', true, 'หน่วยงานที่ท่านติดต่อ มีการชี้แจงและตอบคำถาม เมื่อมีข้อกังวลสงสัยเกี่ยวกับการดำเนินงานได้อย่างชัดเจน มากน้อยเพียงใด', 'To what extent does the agency you contacted clearly explain and answer questions when there are concerns or doubts about its operations?', 'หากท่านไม่มีข้อกังวลสงสัยให้ตอบ “มากที่สุด”', 'If you have no concerns or doubts, answer “Most”.'),
  (2563, 'e10', '7', 10, 'YES_NO', true, 'หน่วยงานที่ท่านติดต่อ มีช่องทางให้ผู้มาติดต่อร้องเรียนการทุจริตของเจ้าหน้าที่ในหน่วยงาน หรือไม่', 'Does the agency you contacted have a channel for visitors to complain about corruption by its officials?', null, null),
  -- EIT · 8 การปรับปรุงระบบการทำงาน
  (2563, 'e11', '8', 11, 'LEVEL4', true, 'เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ มีการปรับปรุงคุณภาพการปฏิบัติงาน/การให้บริการให้ดีขึ้น มากน้อยเพียงใด', 'To what extent have officials of the agency you contacted improved the quality of their work or services?', 'หากท่านติดต่อครั้งแรก ให้เปรียบเทียบกับคุณภาพการปฏิบัติงาน/การให้บริการที่ท่านคาดหวังไว้ก่อนมาติดต่อ', 'If this is your first contact, compare with the quality of work or service you expected beforehand.'),
  (2563, 'e12', '8', 12, 'LEVEL4', true, 'หน่วยงานที่ท่านติดต่อ มีการปรับปรุงวิธีการและขั้นตอนการดำเนินงาน/การให้บริการให้ดีขึ้น มากน้อยเพียงใด', 'To what extent has the agency you contacted improved its methods and procedures of operation or service?', 'หากท่านติดต่อครั้งแรก ให้เปรียบเทียบกับวิธีการและขั้นตอนการดำเนินงาน/การให้บริการที่ท่านคาดหวังไว้ก่อนมาติดต่อ', 'If this is your first contact, compare with the methods and procedures of operation or service you expected beforehand.'),
  (2563, 'e13', '8', 13, 'YES_NO', true, 'หน่วยงานที่ท่านติดต่อ มีการนำเทคโนโลยีมาใช้ในการดำเนินงาน/การให้บริการ ให้เกิดความสะดวกรวดเร็วมากขึ้น หรือไม่', 'Does the agency you contacted use technology to make its operations or services more convenient and faster?', null, null),
  (2563, 'e14', '8', 14, 'LEVEL4', true, 'หน่วยงานที่ท่านติดต่อ เปิดโอกาสให้ผู้รับบริการ ผู้มาติดต่อ หรือผู้มีส่วนได้ส่วนเสีย เข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงาน/การให้บริการของหน่วยงานให้ดีขึ้น มากน้อยเพียงใด', 'To what extent does the agency you contacted let service users, visitors or stakeholders take part in improving its operations or services?', 'การมีส่วนร่วม เช่น ร่วมวางแผน ร่วมดำเนินการ ร่วมแลกเปลี่ยนความคิดเห็น และร่วมติดตามประเมินผล เป็นต้น', 'Participation includes, for example, joint planning, joint implementation, exchange of opinions, and joint monitoring and evaluation.'),
  (2563, 'e15', '8', 15, 'LEVEL4', true, 'หน่วยงานที่ท่านติดต่อ มีการปรับปรุงการดำเนินงาน/การให้บริการ ให้มีความโปร่งใสมากขึ้น มากน้อยเพียงใด', 'To what extent has the agency you contacted improved its operations or services to be more transparent?', null, null);

-- A question without sub-items has one item of its own code and no text. An item points the way its question
-- does but for i11.2, which asks for favouritism under a question that asks for transparency.
insert into item (year, code, question_code, position, positive, text_th, text_en) values
  -- IIT · 1 การปฏิบัติหน้าที่
  (2563, 'i1.1', 'i1', 0, true, 'เป็นไปตามขั้นตอนที่กำหนด', 'In accordance with the prescribed procedures'),
  (2563, 'i1.2', 'i1', 1, true, 'เป็นไปตามระยะเวลาที่กำหนด', 'Within the prescribed time'),
  (2563, 'i2', 'i2', 2, true, null, null),
  (2563, 'i3.1', 'i3', 3, true, 'มุ่งผลสำเร็จของงาน', 'Focus on achieving results'),
  (2563, 'i3.2', 'i3', 4, true, 'ให้ความสำคัญกับงานมากกว่าธุระส่วนตัว', 'Give work priority over personal business'),
  (2563, 'i3.3', 'i3', 5, true, 'พร้อมรับผิดชอบ หากความผิดพลาดเกิดจากตนเอง', 'Are ready to take responsibility for their own mistakes'),
  (2563, 'i4.1', 'i4', 6, false, 'เงิน', 'Money'),
  (2563, 'i4.2', 'i4', 7, false, 'ทรัพย์สิน', 'Property'),
  (2563, 'i4.3', 'i4', 8, false, 'ประโยชน์อื่น ๆ ที่อาจคำนวณเป็นเงินได้ เช่น การลดราคา การรับความบันเทิง เป็นต้น', 'Other benefits that can be valued in money, such as discounts or entertainment'),
  (2563, 'i5.1', 'i5', 9, false, 'เงิน', 'Money'),
  (2563, 'i5.2', 'i5', 10, false, 'ทรัพย์สิน', 'Property'),
  (2563, 'i5.3', 'i5', 11, false, 'ประโยชน์อื่น ๆ ที่อาจคำนวณเป็นเงินได้ เช่น การลดราคา การรับความบันเทิง เป็นต้น', 'Other benefits that can be valued in money, such as discounts or entertainment'),
  (2563, 'i6.1', 'i6', 12, false, 'เงิน', 'Money'),
  (2563, 'i6.2', 'i6', 13, false, 'ทรัพย์สิน', 'Property'),
  (2563, 'i6.3', 'i6', 14, false, 'ประโยชน์อื่น ๆ เช่น การยกเว้นค่าบริการ การอำนวยความสะดวกเป็นกรณีพิเศษ เป็นต้น', 'Other benefits, such as waived service charges or special facilitation'),
  -- IIT · 2 การใช้งบประมาณ
  (2563, 'i7', 'i7', 15, true, null, null),
  (2563, 'i8.1', 'i8', 16, true, 'คุ้มค่า', 'Value for money'),
  (2563, 'i8.2', 'i8', 17, true, 'ไม่บิดเบือนวัตถุประสงค์ของงบประมาณที่ตั้งไว้', 'No distortion of the purposes for which the budget was set'),
  (2563, 'i9', 'i9', 18, false, null, null),
  (2563, 'i10', 'i10', 19, false, null, null),
  (2563, 'i11.1', 'i11', 20, true, 'โปร่งใส ตรวจสอบได้', 'Transparent and open to scrutiny'),
  (2563, 'i11.2', 'i11', 21, false, 'เอื้อประโยชน์ให้ผู้ประกอบการรายใดรายหนึ่ง', 'Favoring a particular operator'),
  (2563, 'i12.1', 'i12', 22, true, 'สอบถาม', 'Asking questions'),
  (2563, 'i12.2', 'i12', 23, true, 'ทักท้วง', 'Raising objections'),
  (2563, 'i12.3', 'i12', 24, true, 'ร้องเรียน', 'Making complaints'),
  -- IIT · 3 การใช้อำนาจ
  (2563, 'i13', 'i13', 25, true, null, null),
  (2563, 'i14', 'i14', 26, true, null, null),
  (2563, 'i15', 'i15', 27, true, null, null),
  (2563, 'i16', 'i16', 28, false, null, null),
  (2563, 'i17', 'i17', 29, false, null, null),
  (2563, 'i18.1', 'i18', 30, false, 'ถูกแทรกแซงจากผู้มีอำนาจ', 'Interference by people in power'),
  (2563, 'i18.2', 'i18', 31, false, 'มีการซื้อขายตำแหน่ง', 'Buying and selling of positions'),
  (2563, 'i18.3', 'i18', 32, false, 'เอื้อประโยชน์ให้กลุ่มหรือพวกพ้อง', 'Favoring groups or cronies'),
  -- IIT · 4 การใช้ทรัพย์สินของราชการ
  (2563, 'i19', 'i19', 33, false, null, null),
  (2563, 'i20', 'i20', 34, true, null, null),
  (2563, 'i21', 'i21', 35, true, null, null),
  (2563, 'i22', 'i22', 36, false, null, null),
  (2563, 'i23', 'i23', 37, true, null, null),
  (2563, 'i24', 'i24', 38, true, null, null),
  -- IIT · 5 การแก้ไขปัญหาการทุจริต
  (2563, 'i25', 'i25', 39, true, null, null),
  (2563, 'i26.1', 'i26', 40, true, 'ทบทวนนโยบายหรือมาตรการป้องกันการทุจริตในหน่วยงานให้มีประสิทธิภาพ', 'Review its corruption prevention policies or measures to keep them effective'),
  (2563, 'i26.2', 'i26', 41, true, 'จัดทำแผนงานด้านการป้องกันและปราบปรามการทุจริตของหน่วยงาน', 'Prepare an agency plan for preventing and suppressing corruption'),
  (2563, 'i27', 'i27', 42, true, null, null),
  (2563, 'i28.1', 'i28', 43, true, 'เฝ้าระวังการทุจริต', 'Watching for corruption'),
  (2563, 'i28.2', 'i28', 44, true, 'ตรวจสอบการทุจริต', 'Investigating corruption'),
  (2563, 'i28.3', 'i28', 45, true, 'ลงโทษทางวินัย เมื่อมีการทุจริต', 'Imposing disciplinary punishment when corruption occurs'),
  (2563, 'i29', 'i29', 46, true, null, null),
  (2563, 'i30.1', 'i30', 47, true, 'สามารถร้องเรียนและส่งหลักฐานได้อย่างสะดวก', 'It is convenient to complain and submit evidence'),
  (2563, 'i30.2', 'i30', 48, true, 'สามารถติดตามผลการร้องเรียนได้', 'The outcome of a complaint can be followed up'),
  (2563, 'i30.3', 'i30', 49, true, 'มั่นใจว่าจะมีการดำเนินการอย่างตรงไปตรงมา', 'I am confident that action would be taken straightforwardly'),
  (2563, 'i30.4', 'i30', 50, true, 'มั่นใจว่าจะปลอดภัยและไม่มีผลกระทบต่อตนเอง', 'I am confident that I would be safe and unaffected'),
  -- EIT · 6 คุณภาพการดำเนินงาน
  (2563, 'e1.1', 'e1', 0, true, 'เป็นไปตามขั้นตอนที่กำหนด', 'In accordance with the prescribed procedures'),
  (2563, 'e1.2', 'e1', 1, true, 'เป็นไปตามระยะเวลาที่กำหนด', 'Within the prescribed time'),
  (2563, 'e2', 'e2', 2, true, null, null),
  (2563, 'e3', 'e3', 3, true, null, null),
  (2563, 'e4.1', 'e4', 4, false, 'เงิน', 'Money'),
  (2563, 'e4.2', 'e4', 5, false, 'ทรัพย์สิน', 'Property'),
  (2563, 'e4.3', 'e4', 6, false, 'ประโยชน์อื่น ๆ ที่อาจคำนวณเป็นเงินได้ เช่น การลดราคา การให้ความบันเทิง เป็นต้น', 'Other benefits that can be valued in money, such as discounts or entertainment'),
  (2563, 'e5', 'e5', 7, true, null, null),
  -- EIT · 7 ประสิทธิภาพการสื่อสาร
  (2563, 'e6.1', 'e6', 8, true, 'เข้าถึงง่าย ไม่ซับซ้อน', 'Easy to access and uncomplicated'),
  (2563, 'e6.2', 'e6', 9, true, 'มีช่องทางหลากหลาย', 'Available through a variety of channels'),
  (2563, 'e7', 'e7', 10, true, null, null),
  (2563, 'e8', 'e8', 11, true, null, null),
  (2563, 'e9', 'e9', 12, true, null, null),
  (2563, 'e10', 'e10', 13, true, null, null),
  -- EIT · 8 การปรับปรุงระบบการทำงาน
  (2563, 'e11', 'e11', 14, true, null, null),
  (2563, 'e12', 'e12', 15, true, null, null),
  (2563, 'e13', 'e13', 16, true, null, null),
  (2563, 'e14', 'e14', 17, true, null, null),
  (2563, 'e15', 'e15', 18, true, null, null);

-- The note of o14 to o17 is the manual's note on their whole group.
insert into disclosure_item (year, code, sub_indicator_number, position, scale_code, group_th, group_en, name_th, name_en, note_th, note_en) values
  -- 9.1 ข้อมูลพื้นฐาน
  (2563, 'o1', '9.1', 1, 'DISCLOSURE', 'ข้อมูลพื้นฐาน', 'Basic information', 'โครงสร้าง', 'Organizational structure', null, null),
  (2563, 'o2', '9.1', 2, 'DISCLOSURE', 'ข้อมูลพื้นฐาน', 'Basic information', 'ข้อมูลผู้บริหาร', 'Information on executives', null, null),
  (2563, 'o3', '9.1', 3, 'DISCLOSURE', 'ข้อมูลพื้นฐาน', 'Basic information', 'อำนาจหน้าที่', 'Powers and duties', null, null),
  (2563, 'o4', '9.1', 4, 'DISCLOSURE', 'ข้อมูลพื้นฐาน', 'Basic information', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'Strategic plan or agency development plan', null, null),
  (2563, 'o5', '9.1', 5, 'DISCLOSURE', 'ข้อมูลพื้นฐาน', 'Basic information', 'ข้อมูลการติดต่อ', 'Contact information', 'แสดงข้อมูลการติดต่อ ดังนี้', 'Shows the following contact information'),
  (2563, 'o6', '9.1', 6, 'DISCLOSURE', 'ข้อมูลพื้นฐาน', 'Basic information', 'กฎหมายที่เกี่ยวข้อง', 'Relevant laws', null, null),
  (2563, 'o7', '9.1', 7, 'DISCLOSURE', 'การประชาสัมพันธ์', 'Public relations', 'ข่าวประชาสัมพันธ์', 'News and public relations', null, null),
  (2563, 'o8', '9.1', 8, 'DISCLOSURE', 'การปฏิสัมพันธ์ข้อมูล', 'Information interaction', 'Q&A', 'Q&A', null, null),
  (2563, 'o9', '9.1', 9, 'DISCLOSURE', 'การปฏิสัมพันธ์ข้อมูล', 'Information interaction', 'Social Network', 'Social network', null, null),
  -- 9.2 การบริหารงาน
  (2563, 'o10', '9.2', 10, 'DISCLOSURE', 'การดำเนินงาน', 'Operations', 'แผนดำเนินงานประจำปี', 'Annual operational plan', null, null),
  (2563, 'o11', '9.2', 11, 'DISCLOSURE', 'การดำเนินงาน', 'Operations', 'รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน', '6-month monitoring report on annual operations', null, null),
  (2563, 'o12', '9.2', 12, 'DISCLOSURE', 'การดำเนินงาน', 'Operations', 'รายงานผลการดำเนินงานประจำปี', 'Annual performance report', null, null),
  (2563, 'o13', '9.2', 13, 'DISCLOSURE', 'การปฏิบัติงาน', 'Work performance', 'คู่มือหรือมาตรฐานการปฏิบัติงาน', 'Work manual or standards', null, null),
  (2563, 'o14', '9.2', 14, 'DISCLOSURE', 'การให้บริการ', 'Service provision', 'คู่มือหรือมาตรฐานการให้บริการ', 'Service manual or standards', 'การให้บริการ หมายถึง การให้บริการตามอำนาจหน้าที่หรือภารกิจตามกฎหมายของหน่วยงาน สำหรับหน่วยงานที่มีการปฏิบัติงานหรือการให้บริการเป็นจำนวนมาก อาจมุ่งเน้นเผยแพร่การปฏิบัติงานหรือการให้บริการที่มีความสำคัญต่อภารกิจของหน่วยงาน', 'Service provision means services under the agency''s legal powers and duties or missions. An agency with a large number of operations or services may focus on publishing those that are important to its missions.'),
  (2563, 'o15', '9.2', 15, 'DISCLOSURE', 'การให้บริการ', 'Service provision', 'ข้อมูลเชิงสถิติการให้บริการ', 'Service statistics', 'การให้บริการ หมายถึง การให้บริการตามอำนาจหน้าที่หรือภารกิจตามกฎหมายของหน่วยงาน สำหรับหน่วยงานที่มีการปฏิบัติงานหรือการให้บริการเป็นจำนวนมาก อาจมุ่งเน้นเผยแพร่การปฏิบัติงานหรือการให้บริการที่มีความสำคัญต่อภารกิจของหน่วยงาน', 'Service provision means services under the agency''s legal powers and duties or missions. An agency with a large number of operations or services may focus on publishing those that are important to its missions.'),
  (2563, 'o16', '9.2', 16, 'DISCLOSURE', 'การให้บริการ', 'Service provision', 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', 'Service satisfaction survey report', 'การให้บริการ หมายถึง การให้บริการตามอำนาจหน้าที่หรือภารกิจตามกฎหมายของหน่วยงาน สำหรับหน่วยงานที่มีการปฏิบัติงานหรือการให้บริการเป็นจำนวนมาก อาจมุ่งเน้นเผยแพร่การปฏิบัติงานหรือการให้บริการที่มีความสำคัญต่อภารกิจของหน่วยงาน', 'Service provision means services under the agency''s legal powers and duties or missions. An agency with a large number of operations or services may focus on publishing those that are important to its missions.'),
  (2563, 'o17', '9.2', 17, 'DISCLOSURE', 'การให้บริการ', 'Service provision', 'E-Service', 'E-Service', 'การให้บริการ หมายถึง การให้บริการตามอำนาจหน้าที่หรือภารกิจตามกฎหมายของหน่วยงาน สำหรับหน่วยงานที่มีการปฏิบัติงานหรือการให้บริการเป็นจำนวนมาก อาจมุ่งเน้นเผยแพร่การปฏิบัติงานหรือการให้บริการที่มีความสำคัญต่อภารกิจของหน่วยงาน', 'Service provision means services under the agency''s legal powers and duties or missions. An agency with a large number of operations or services may focus on publishing those that are important to its missions.'),
  -- 9.3 การบริหารเงินงบประมาณ
  (2563, 'o18', '9.3', 18, 'DISCLOSURE', 'แผนการใช้จ่ายงบประมาณประจำปี', 'Annual budget spending plan', 'แผนการใช้จ่ายงบประมาณประจำปี', 'Annual budget spending plan', null, null),
  (2563, 'o19', '9.3', 19, 'DISCLOSURE', 'แผนการใช้จ่ายงบประมาณประจำปี', 'Annual budget spending plan', 'รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน', '6-month monitoring report on annual budget spending', null, null),
  (2563, 'o20', '9.3', 20, 'DISCLOSURE', 'แผนการใช้จ่ายงบประมาณประจำปี', 'Annual budget spending plan', 'รายงานผลการใช้จ่ายงบประมาณประจำปี', 'Annual budget spending report', null, null),
  (2563, 'o21', '9.3', 21, 'DISCLOSURE', 'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Procurement or acquisition of supplies', 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', 'Procurement plan or supplies acquisition plan', null, null),
  (2563, 'o22', '9.3', 22, 'DISCLOSURE', 'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Procurement or acquisition of supplies', 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Announcements on procurement or acquisition of supplies', null, null),
  (2563, 'o23', '9.3', 23, 'DISCLOSURE', 'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Procurement or acquisition of supplies', 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', 'Monthly summary of procurement or acquisition of supplies', null, null),
  (2563, 'o24', '9.3', 24, 'DISCLOSURE', 'การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Procurement or acquisition of supplies', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', 'Annual report on procurement or acquisition of supplies', null, null),
  -- 9.4 การบริหารและพัฒนาทรัพยากรบุคคล
  (2563, 'o25', '9.4', 25, 'DISCLOSURE', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'Human resource management and development', 'นโยบายการบริหารทรัพยากรบุคคล', 'Human resource management policy', null, null),
  (2563, 'o26', '9.4', 26, 'DISCLOSURE', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'Human resource management and development', 'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล', 'Implementation of the human resource management policy', null, null),
  (2563, 'o27', '9.4', 27, 'DISCLOSURE', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'Human resource management and development', 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'Criteria for human resource management and development', 'แสดงหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล ดังนี้', 'Shows the following criteria for human resource management and development'),
  (2563, 'o28', '9.4', 28, 'DISCLOSURE', 'การบริหารและพัฒนาทรัพยากรบุคคล', 'Human resource management and development', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 'Annual report on human resource management and development', null, null),
  -- 9.5 การส่งเสริมความโปร่งใส
  (2563, 'o29', '9.5', 29, 'DISCLOSURE', 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Handling of complaints about corruption and misconduct', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Guidelines for handling complaints about corruption and misconduct', null, null),
  (2563, 'o30', '9.5', 30, 'DISCLOSURE', 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Handling of complaints about corruption and misconduct', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Channel for complaints about corruption and misconduct', null, null),
  (2563, 'o31', '9.5', 31, 'DISCLOSURE', 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Handling of complaints about corruption and misconduct', 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบประจำปี', 'Annual statistics on complaints about corruption and misconduct', null, null),
  (2563, 'o32', '9.5', 32, 'DISCLOSURE', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opening up opportunities for participation', 'ช่องทางการรับฟังความคิดเห็น', 'Channel for receiving opinions', null, null),
  (2563, 'o33', '9.5', 33, 'DISCLOSURE', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opening up opportunities for participation', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opening up opportunities for participation', null, null),
  -- 10.1 การดำเนินการเพื่อป้องกันการทุจริต
  (2563, 'o34', '10.1', 34, 'DISCLOSURE', 'เจตจำนงสุจริตของผู้บริหาร', 'Executives'' integrity commitment', 'เจตจำนงสุจริตของผู้บริหาร', 'Executives'' integrity commitment', null, null),
  (2563, 'o35', '10.1', 35, 'DISCLOSURE', 'เจตจำนงสุจริตของผู้บริหาร', 'Executives'' integrity commitment', 'การมีส่วนร่วมของผู้บริหาร', 'Executives'' participation', null, null),
  (2563, 'o36', '10.1', 36, 'DISCLOSURE', 'การประเมินความเสี่ยงเพื่อป้องกันการทุจริต', 'Risk assessment for corruption prevention', 'การประเมินความเสี่ยงการทุจริตประจำปี', 'Annual corruption risk assessment', null, null),
  (2563, 'o37', '10.1', 37, 'DISCLOSURE', 'การประเมินความเสี่ยงเพื่อป้องกันการทุจริต', 'Risk assessment for corruption prevention', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', 'Actions to manage corruption risks', null, null),
  (2563, 'o38', '10.1', 38, 'DISCLOSURE', 'การเสริมสร้างวัฒนธรรมองค์กร', 'Strengthening organizational culture', 'การเสริมสร้างวัฒนธรรมองค์กร', 'Strengthening organizational culture', null, null),
  (2563, 'o39', '10.1', 39, 'DISCLOSURE', 'แผนป้องกันการทุจริต', 'Corruption prevention plan', 'แผนปฏิบัติการป้องกันการทุจริต', 'Corruption prevention action plan', null, null),
  (2563, 'o40', '10.1', 40, 'DISCLOSURE', 'แผนป้องกันการทุจริต', 'Corruption prevention plan', 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน', '6-month monitoring report on annual corruption prevention', null, null),
  (2563, 'o41', '10.1', 41, 'DISCLOSURE', 'แผนป้องกันการทุจริต', 'Corruption prevention plan', 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 'Annual report on corruption prevention', null, null),
  -- 10.2 มาตรการภายในเพื่อป้องกันการทุจริต
  (2563, 'o42', '10.2', 42, 'DISCLOSURE', 'มาตรการส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน', 'Measures to promote transparency and prevent corruption within the agency', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Measures to promote integrity and transparency within the agency', null, null),
  (2563, 'o43', '10.2', 43, 'DISCLOSURE', 'มาตรการส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน', 'Measures to promote transparency and prevent corruption within the agency', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Implementation of measures to promote integrity and transparency within the agency', null, null);

insert into disclosure_component (year, item_code, position, text_th, text_en) values
  -- 9.1 ข้อมูลพื้นฐาน
  (2563, 'o1', 1, 'แสดงแผนผังแสดงโครงสร้างการแบ่งส่วนราชการของหน่วยงาน', 'Shows a chart of the agency''s organizational structure'),
  (2563, 'o1', 2, 'ประกอบด้วยตำแหน่งที่สำคัญ และการแบ่งส่วนงานภายใน เช่น สำนัก กอง ศูนย์ ฝ่าย ส่วน กลุ่ม เป็นต้น', 'Includes key positions and internal units, such as bureaus, divisions, centers, sections and groups'),
  (2563, 'o2', 1, 'แสดงรายนามของผู้บริหารของหน่วยงาน', 'Lists the names of the agency''s executives'),
  (2563, 'o2', 2, 'ประกอบด้วยชื่อ-นามสกุล ตำแหน่ง รูปถ่าย ช่องทางการติดต่อ ผู้บริหารสูงสุดหรือหัวหน้าหน่วยงาน และผู้ดำรงตำแหน่งทางการบริหารของหน่วยงาน', 'Includes the name, position, photograph and contact channels of the top executive or head of agency and of those in administrative positions'),
  (2563, 'o3', 1, 'แสดงข้อมูลหน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด', 'Shows the agency''s duties and powers as prescribed by law'),
  (2563, 'o4', 1, 'แสดงแผนการดำเนินภารกิจของหน่วยงานที่มีระยะมากกว่า 1 ปี', 'Shows the agency''s plan for its missions over a period of more than 1 year'),
  (2563, 'o4', 2, 'มีข้อมูลรายละเอียดของแผนฯ เช่น ยุทธศาสตร์หรือแนวทาง เป้าหมาย ตัวชี้วัด เป็นต้น', 'Gives details of the plan, such as strategies or approaches, targets and indicators'),
  (2563, 'o4', 3, 'เป็นแผนที่มีระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2563', 'The plan''s period of effect covers B.E. 2563'),
  (2563, 'o5', 1, 'ที่อยู่หน่วยงาน', 'Agency address'),
  (2563, 'o5', 2, 'หมายเลขโทรศัพท์', 'Telephone number'),
  (2563, 'o5', 3, 'หมายเลขโทรสาร', 'Fax number'),
  (2563, 'o5', 4, 'ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์', 'E-mail address'),
  (2563, 'o5', 5, 'แผนที่ตั้งหน่วยงาน', 'Map of the agency''s location'),
  (2563, 'o6', 1, 'แสดงกฎหมายที่เกี่ยวข้องกับการดำเนินงานหรือการปฏิบัติงานของหน่วยงาน', 'Shows the laws relevant to the agency''s operations or work'),
  (2563, 'o7', 1, 'แสดงข้อมูลข่าวสารต่าง ๆ ที่เกี่ยวข้องกับการดำเนินงานตามอำนาจหน้าที่หรือภารกิจของหน่วยงาน', 'Shows news and information about operations under the agency''s powers and duties or missions'),
  (2563, 'o7', 2, 'เป็นข้อมูลข่าวสารที่เกิดขึ้นในปี พ.ศ. 2563', 'The news and information date from B.E. 2563'),
  (2563, 'o8', 1, 'แสดงช่องทางที่บุคคลภายนอกสามารถสอบถามข้อมูลต่าง ๆ ได้ และหน่วยงานสามารถสื่อสารให้คำตอบกับผู้สอบถามได้ โดยมีลักษณะเป็นการสื่อสารได้สองทาง เช่น Web board, กล่องข้อความถาม-ตอบ เป็นต้น', 'Shows a two-way channel through which outside persons can ask for information and the agency can reply, such as a web board or Q&A message box'),
  (2563, 'o8', 2, 'สามารถเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน', 'The channel can be reached from the agency''s main website'),
  (2563, 'o9', 1, 'แสดงเครือข่ายสังคมออนไลน์ของหน่วยงาน เช่น Facebook, Twitter, Instagram เป็นต้น', 'Shows the agency''s social networks, such as Facebook, Twitter and Instagram'),
  (2563, 'o9', 2, 'สามารถเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน', 'The channel can be reached from the agency''s main website'),
  -- 9.2 การบริหารงาน
  (2563, 'o10', 1, 'แสดงแผนการดำเนินภารกิจของหน่วยงานที่มีระยะ 1 ปี', 'Shows the agency''s 1-year plan for its missions'),
  (2563, 'o10', 2, 'มีข้อมูลรายละเอียดของแผนฯ เช่น โครงการหรือกิจกรรม งบประมาณที่ใช้ ระยะเวลาในการดำเนินการ เป็นต้น', 'Gives details of the plan, such as projects or activities, budget used and implementation period'),
  (2563, 'o10', 3, 'เป็นแผนที่มีระยะเวลาบังคับใช้ในปี พ.ศ. 2563', 'The plan is in effect in B.E. 2563'),
  (2563, 'o11', 1, 'แสดงความก้าวหน้าในการดำเนินงานตามแผนดำเนินงานประจำปี', 'Shows progress under the annual operational plan'),
  (2563, 'o11', 2, 'มีเนื้อหาหรือรายละเอียดความก้าวหน้า เช่น ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม รายละเอียดงบประมาณที่ใช้ดำเนินงาน เป็นต้น', 'Gives progress content or details, such as the progress of each project/activity and details of the budget used'),
  (2563, 'o11', 3, 'เป็นข้อมูลในระยะเวลา 6 เดือนแรกของปี พ.ศ. 2563', 'The information is for the first 6 months of B.E. 2563'),
  (2563, 'o12', 1, 'แสดงผลการดำเนินงานตามแผนดำเนินงานประจำปี', 'Shows results under the annual operational plan'),
  (2563, 'o12', 2, 'มีข้อมูลรายละเอียดสรุปผลการดำเนินงาน เช่น ผลการดำเนินการโครงการหรือกิจกรรม ผลการใช้จ่ายงบประมาณ ปัญหา อุปสรรค ข้อเสนอแนะ ผลสัมฤทธิ์ตามเป้าหมาย เป็นต้น', 'Gives a detailed summary of results, such as project or activity results, budget spending, problems, obstacles, suggestions and achievement against targets'),
  (2563, 'o12', 3, 'เป็นรายงานผลของปี พ.ศ. 2562', 'The report is for B.E. 2562'),
  (2563, 'o13', 1, 'แสดงคู่มือหรือแนวทางการปฏิบัติงานที่เจ้าหน้าที่ของหน่วยงานใช้ยึดถือปฏิบัติให้เป็นมาตรฐานเดียวกัน', 'Shows the manual or work guidelines that the agency''s officials follow as a common standard'),
  (2563, 'o13', 2, 'มีข้อมูลรายละเอียดของการปฏิบัติงาน เช่น เป็นคู่มือปฏิบัติภารกิจใด สำหรับเจ้าหน้าที่หรือพนักงานตำแหน่งใด กำหนดวิธีการขั้นตอนการปฏิบัติอย่างไร เป็นต้น', 'Gives details of the work, such as which mission the manual is for, which officials or positions it applies to, and the methods and steps it sets'),
  (2563, 'o14', 1, 'แสดงคู่มือหรือแนวทางการปฏิบัติที่ผู้รับบริการหรือผู้มาติดต่อกับหน่วยงานใช้เป็นข้อมูลในการขอรับบริการหรือติดต่อกับหน่วยงาน', 'Shows the manual or guidelines that service users or visitors use when requesting services from or contacting the agency'),
  (2563, 'o14', 2, 'มีข้อมูลรายละเอียดของการปฏิบัติ เช่น เป็นคู่มือสำหรับบริการหรือภารกิจใด กำหนดวิธีการขั้นตอนการให้บริการหรือการติดต่ออย่างไร เป็นต้น', 'Gives details, such as which service or mission the manual is for and the methods and steps of service or contact it sets'),
  (2563, 'o15', 1, 'แสดงข้อมูลสถิติการให้บริการตามภารกิจของหน่วยงาน', 'Shows statistics on services provided under the agency''s missions'),
  (2563, 'o15', 2, 'เป็นข้อมูลการให้บริการที่เกิดขึ้นในปี พ.ศ. 2563', 'The information is on services provided in B.E. 2563'),
  (2563, 'o16', 1, 'แสดงผลสำรวจความพึงพอใจการให้บริการตามอำนาจหน้าที่หรือภารกิจของหน่วยงาน', 'Shows the results of a satisfaction survey on services under the agency''s powers and duties or missions'),
  (2563, 'o16', 2, 'เป็นรายงานผลของปี พ.ศ. 2562', 'The report is for B.E. 2562'),
  (2563, 'o17', 1, 'แสดงช่องทางที่บุคคลภายนอกสามารถขอรับบริการตามอำนาจหน้าที่ภารกิจของหน่วยงานผ่านช่องทางออนไลน์ เพื่อช่วยอำนวยความสะดวกแก่ผู้ขอรับบริการ', 'Shows an online channel through which outside persons can request services under the agency''s powers, duties and missions, for their convenience'),
  (2563, 'o17', 2, 'สามารถเข้าถึงหรือเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน', 'The channel can be accessed or linked to from the agency''s main website'),
  -- 9.3 การบริหารเงินงบประมาณ
  (2563, 'o18', 1, 'แสดงแผนการใช้จ่ายงบประมาณของหน่วยงานที่มีระยะ 1 ปี', 'Shows the agency''s 1-year budget spending plan'),
  (2563, 'o18', 2, 'มีข้อมูลรายละเอียดของแผนฯ เช่น งบประมาณตามแหล่งที่ได้รับการจัดสรร งบประมาณตามประเภทรายการใช้จ่าย เป็นต้น', 'Gives details of the plan, such as the budget by source of allocation and by type of spending'),
  (2563, 'o18', 3, 'เป็นแผนที่มีระยะเวลาบังคับใช้ในปี พ.ศ. 2563', 'The plan is in effect in B.E. 2563'),
  (2563, 'o19', 1, 'แสดงความก้าวหน้าในการดำเนินงานตามแผนการใช้จ่ายงบประมาณประจำปี', 'Shows progress under the annual budget spending plan'),
  (2563, 'o19', 2, 'มีข้อมูลรายละเอียดความก้าวหน้า เช่น ความก้าวหน้าการใช้จ่ายงบประมาณ เป็นต้น', 'Gives progress details, such as the progress of budget spending'),
  (2563, 'o19', 3, 'เป็นข้อมูลในระยะเวลา 6 เดือนแรกของปี พ.ศ. 2563', 'The information is for the first 6 months of B.E. 2563'),
  (2563, 'o20', 1, 'แสดงผลการดำเนินงานตามแผนการใช้จ่ายงบประมาณประจำปี', 'Shows results under the annual budget spending plan'),
  (2563, 'o20', 2, 'มีข้อมูลรายละเอียดสรุปผลการใช้จ่ายงบประมาณ เช่น ผลการใช้จ่ายงบประมาณ ปัญหา อุปสรรค ข้อเสนอแนะ ผลสัมฤทธิ์ตามเป้าหมาย เป็นต้น', 'Gives a detailed summary of budget spending, such as spending results, problems, obstacles, suggestions and achievement against targets'),
  (2563, 'o20', 3, 'เป็นรายงานผลของปี พ.ศ. 2562', 'The report is for B.E. 2562'),
  (2563, 'o21', 1, 'แสดงแผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุตามที่หน่วยงานจะต้องดำเนินการตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560', 'Shows the procurement plan or supplies acquisition plan that the agency must carry out under the Public Procurement and Supplies Administration Act B.E. 2560'),
  (2563, 'o21', 2, 'เป็นข้อมูลการจัดซื้อจัดจ้างในปี พ.ศ. 2563', 'The information is on procurement in B.E. 2563'),
  (2563, 'o22', 1, 'แสดงประกาศตามที่หน่วยงานจะต้องดำเนินการตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 เช่น ประกาศเชิญชวน ประกาศผลการจัดซื้อจัดจ้าง เป็นต้น', 'Shows the announcements that the agency must make under the Public Procurement and Supplies Administration Act B.E. 2560, such as invitations and procurement results'),
  (2563, 'o22', 2, 'เป็นข้อมูลการจัดซื้อจัดจ้างในปี พ.ศ. 2563', 'The information is on procurement in B.E. 2563'),
  (2563, 'o23', 1, 'แสดงสรุปผลการจัดซื้อจัดจ้างของหน่วยงาน', 'Shows a summary of the agency''s procurement results'),
  (2563, 'o23', 2, 'มีข้อมูลรายละเอียดผลการจัดซื้อจัดจ้าง เช่น งานที่ซื้อหรือจ้าง วงเงินที่ซื้อหรือจ้าง ราคากลาง วิธีการซื้อหรือจ้าง รายชื่อผู้เสนอราคาและราคาที่เสนอ ผู้ได้รับการคัดเลือกและราคาที่ตกลง เหตุผลที่คัดเลือกโดยสรุป เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง เป็นต้น', 'Gives details of the results, such as the work purchased or hired, its amount, median price, method, bidders and bids, selected bidder and agreed price, summary reason for selection, and the contract or agreement number and date'),
  (2563, 'o23', 3, 'จำแนกข้อมูลเป็นรายเดือน (กรณีไม่มีการจัดซื้อจัดจ้างในรอบเดือนใดให้ระบุว่าไม่มีการจัดซื้อจัดจ้าง)', 'Breaks the information down by month (for a month with no procurement, states that there was none)'),
  (2563, 'o23', 4, 'เป็นข้อมูลการจัดซื้อจัดจ้างในปี พ.ศ. 2563', 'The information is on procurement in B.E. 2563'),
  (2563, 'o24', 1, 'แสดงผลการจัดซื้อจัดจ้างของหน่วยงาน', 'Shows the agency''s procurement results'),
  (2563, 'o24', 2, 'มีข้อมูลรายละเอียด เช่น งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง ปัญหา อุปสรรค ข้อเสนอแนะ เป็นต้น', 'Gives details, such as the budget used for procurement, problems, obstacles and suggestions'),
  (2563, 'o24', 3, 'เป็นรายงานผลของปี พ.ศ. 2562', 'The report is for B.E. 2562'),
  -- 9.4 การบริหารและพัฒนาทรัพยากรบุคคล
  (2563, 'o25', 1, 'แสดงนโยบายการบริหารทรัพยากรบุคคล ที่มีจุดมุ่งหมายหรือวัตถุประสงค์ เพื่อก่อให้เกิดการบริหารทรัพยากรบุคคลที่มีความโปร่งใสและมีคุณธรรม', 'Shows a human resource management policy aimed at transparent and ethical human resource management'),
  (2563, 'o25', 2, 'เป็นนโยบายของผู้บริหารสูงสุดหรือผู้บริหารที่ได้รับมอบหมาย หรือนโยบายที่กำหนดในนามของหน่วยงาน', 'The policy is that of the top executive or a delegated executive, or is set in the agency''s name'),
  (2563, 'o25', 3, 'เป็นนโยบายที่ยังใช้บังคับในหน่วยงานในปี พ.ศ. 2563', 'The policy is still in force in the agency in B.E. 2563'),
  (2563, 'o26', 1, 'แสดงการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล เช่น การวางแผนกำลังคน การสรรหาคนดีคนเก่งเพื่อปฏิบัติงานตามภารกิจของหน่วยงาน การพัฒนาบุคลากร การสร้างทางก้าวหน้าในสายอาชีพ การพัฒนาคุณภาพชีวิต การบรรจุและแต่งตั้งบุคลากร การประเมินผลการปฏิบัติงาน การส่งเสริมจริยธรรมและรักษาวินัยของบุคลากรในหน่วยงาน เป็นต้น', 'Shows implementation of the policy, such as workforce planning, recruiting good and capable people for the agency''s missions, staff development, career paths, quality of life, appointment, performance appraisal, and promoting staff ethics and discipline'),
  (2563, 'o26', 2, 'เป็นการดำเนินการที่มีความสอดรับกับนโยบายการบริหารทรัพยากรบุคคล ตามข้อ O25 หรือเป็นไปตามกิจกรรมที่อยู่ภายใต้นโยบายการบริหารทรัพยากรบุคคล ตามข้อ O25', 'The implementation is consistent with the policy in O25 or follows activities under that policy'),
  (2563, 'o26', 3, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563'),
  (2563, 'o27', 1, 'หลักเกณฑ์การสรรหาและคัดเลือกบุคลากร', 'Criteria for recruiting and selecting staff'),
  (2563, 'o27', 2, 'หลักเกณฑ์การบรรจุและแต่งตั้งบุคลากร', 'Criteria for placing and appointing staff'),
  (2563, 'o27', 3, 'หลักเกณฑ์การพัฒนาบุคลากร', 'Criteria for developing staff'),
  (2563, 'o27', 4, 'หลักเกณฑ์การประเมินผลการปฏิบัติงานบุคลากร', 'Criteria for appraising staff performance'),
  (2563, 'o27', 5, 'หลักเกณฑ์การให้คุณให้โทษและการสร้างขวัญกำลังใจ', 'Criteria for reward, punishment and building morale'),
  (2563, 'o27', 6, 'เป็นหลักเกณฑ์ที่ยังใช้บังคับในหน่วยงานในปี พ.ศ. 2563', 'The criteria are still in force in the agency in B.E. 2563'),
  (2563, 'o28', 1, 'แสดงผลการบริหารและพัฒนาทรัพยากรบุคคล', 'Shows the results of human resource management and development'),
  (2563, 'o28', 2, 'มีข้อมูลรายละเอียดของการดำเนินการ เช่น ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ผลการวิเคราะห์การบริหารและพัฒนาทรัพยากรบุคคล เป็นต้น', 'Gives details, such as results under the human resource management policy and an analysis of human resource management and development'),
  (2563, 'o28', 3, 'เป็นรายงานผลของปีที่ผ่านมา พ.ศ. 2562', 'The report is for the past year, B.E. 2562'),
  -- 9.5 การส่งเสริมความโปร่งใส
  (2563, 'o29', 1, 'แสดงคู่มือหรือแนวทางการดำเนินการต่อเรื่องร้องเรียนที่เกี่ยวข้องกับการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ของหน่วยงาน', 'Shows the manual or guidelines for dealing with complaints about corruption and misconduct by the agency''s officials'),
  (2563, 'o29', 2, 'มีข้อมูลรายละเอียดของการปฏิบัติงาน เช่น รายละเอียดวิธีการที่บุคคลภายนอกจะทำการร้องเรียน รายละเอียดขั้นตอนหรือวิธีการในการจัดการต่อเรื่องร้องเรียน ส่วนงานที่รับผิดชอบ ระยะเวลาดำเนินการ เป็นต้น', 'Gives details, such as how outside persons can complain, the steps or methods for handling complaints, the responsible unit and the processing time'),
  (2563, 'o30', 1, 'แสดงช่องทางที่บุคคลภายนอกสามารถแจ้งเรื่องร้องเรียนเกี่ยวกับการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ของหน่วยงานผ่านทางช่องทางออนไลน์', 'Shows an online channel through which outside persons can complain about corruption and misconduct by the agency''s officials'),
  (2563, 'o30', 2, 'สามารถเข้าถึงหรือเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน', 'The channel can be accessed or linked to from the agency''s main website'),
  (2563, 'o31', 1, 'แสดงข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ของหน่วยงาน', 'Shows statistics on complaints about corruption and misconduct by the agency''s officials'),
  (2563, 'o31', 2, 'มีข้อมูลความก้าวหน้าการจัดการเรื่องร้องเรียน เช่น จำนวนเรื่อง เรื่องที่ดำเนินการแล้วเสร็จ เรื่องที่อยู่ระหว่างดำเนินการ เป็นต้น (กรณีไม่มีเรื่องร้องเรียนให้ระบุไม่มีเรื่องร้องเรียน)', 'Gives progress in handling complaints, such as the number of cases, completed cases and cases in progress (if there are no complaints, states so)'),
  (2563, 'o31', 3, 'เป็นข้อมูลในปี พ.ศ. 2563', 'The information is for B.E. 2563'),
  (2563, 'o32', 1, 'แสดงช่องทางที่บุคคลภายนอกสามารถแสดงความคิดเห็นต่อการดำเนินงานตามอำนาจหน้าที่หรือภารกิจของหน่วยงานผ่านทางช่องทางออนไลน์', 'Shows an online channel through which outside persons can comment on operations under the agency''s powers and duties or missions'),
  (2563, 'o32', 2, 'สามารถเข้าถึงหรือเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน', 'The channel can be accessed or linked to from the agency''s main website'),
  (2563, 'o33', 1, 'แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียได้มีส่วนร่วมในการดำเนินงานตามภารกิจของหน่วยงาน เช่น ร่วมวางแผน ร่วมดำเนินการ ร่วมแลกเปลี่ยนความคิดเห็น หรือร่วมติดตามประเมินผล เป็นต้น', 'Shows actions or activities that let stakeholders take part in the agency''s missions, such as joint planning, joint implementation, exchange of opinions, or joint monitoring and evaluation'),
  (2563, 'o33', 2, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563'),
  -- 10.1 การดำเนินการเพื่อป้องกันการทุจริต
  (2563, 'o34', 1, 'แสดงเนื้อหาเจตนารมณ์หรือคำมั่นว่าจะปฏิบัติหน้าที่และบริหารหน่วยงานอย่างซื่อสัตย์สุจริต โปร่งใสและเป็นไปตามหลักธรรมาภิบาล', 'Shows a statement of intent or pledge to perform duties and run the agency honestly, transparently and according to good governance'),
  (2563, 'o34', 2, 'ดำเนินการโดยผู้บริหารสูงสุดคนปัจจุบันของหน่วยงาน', 'Made by the agency''s current top executive'),
  (2563, 'o35', 1, 'แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการมีส่วนร่วมของผู้บริหารสูงสุดคนปัจจุบัน', 'Shows actions or activities demonstrating the participation of the current top executive'),
  (2563, 'o35', 2, 'เป็นการดำเนินการหรือกิจกรรมที่แสดงให้เห็นถึงการให้ความสำคัญกับการปรับปรุง พัฒนา และส่งเสริมหน่วยงานด้านคุณธรรมและโปร่งใส', 'The actions or activities show that importance is attached to improving, developing and promoting integrity and transparency in the agency'),
  (2563, 'o35', 3, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563'),
  (2563, 'o36', 1, 'แสดงผลการประเมินความเสี่ยงของการดำเนินงานหรือการปฏิบัติหน้าที่ที่อาจก่อให้เกิดการทุจริตหรือก่อให้เกิดการขัดกันระหว่างผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวมของหน่วยงาน', 'Shows the results of assessing risks in operations or duties that may give rise to corruption or to conflicts between personal and public interests'),
  (2563, 'o36', 2, 'มีข้อมูลรายละเอียดของผลการประเมิน เช่น เหตุการณ์ความเสี่ยงและระดับของความเสี่ยง มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง เป็นต้น', 'Gives details of the assessment, such as risk events and levels, and measures and actions for managing the risks'),
  (2563, 'o36', 3, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563'),
  (2563, 'o37', 1, 'แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการจัดการความเสี่ยงในกรณีที่อาจก่อให้เกิดการทุจริตหรือก่อให้เกิดการขัดกันระหว่างผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวมของหน่วยงาน', 'Shows actions or activities managing risks that may give rise to corruption or to conflicts between personal and public interests'),
  (2563, 'o37', 2, 'เป็นกิจกรรมหรือการดำเนินการที่สอดคล้องกับมาตรการหรือการดำเนินการเพื่อบริหารจัดการความเสี่ยงตามข้อ O36', 'The activities or actions are consistent with the risk management measures or actions in O36'),
  (2563, 'o37', 3, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563'),
  (2563, 'o38', 1, 'แสดงการดำเนินการหรือกิจกรรมที่แสดงถึงการเสริมสร้างวัฒนธรรมองค์กรให้เจ้าหน้าที่ของหน่วยงานมีทัศนคติ ค่านิยม ในการปฏิบัติงานอย่างซื่อสัตย์สุจริต อย่างชัดเจน', 'Clearly shows actions or activities that strengthen an organizational culture in which officials hold attitudes and values of working honestly'),
  (2563, 'o38', 2, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563'),
  (2563, 'o39', 1, 'แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริตหรือพัฒนาด้านคุณธรรมและความโปร่งใสของหน่วยงาน', 'Shows an action plan aimed at preventing corruption or developing the agency''s integrity and transparency'),
  (2563, 'o39', 2, 'มีข้อมูลรายละเอียดของแผนฯ เช่น โครงการ กิจกรรม งบประมาณ ช่วงเวลาดำเนินการ เป็นต้น', 'Gives details of the plan, such as projects, activities, budget and implementation period'),
  (2563, 'o39', 3, 'เป็นแผนที่มีระยะเวลาบังคับใช้ครอบคลุมปี พ.ศ. 2563', 'The plan''s period of effect covers B.E. 2563'),
  (2563, 'o40', 1, 'แสดงความก้าวหน้าในการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต', 'Shows progress under the corruption prevention action plan'),
  (2563, 'o40', 2, 'มีข้อมูลรายละเอียดความก้าวหน้า เช่น ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม รายละเอียดงบประมาณที่ใช้ดำเนินงาน เป็นต้น', 'Gives progress details, such as the progress of each project/activity and details of the budget used'),
  (2563, 'o40', 3, 'เป็นข้อมูลในระยะเวลา 6 เดือนแรกของปี พ.ศ. 2563', 'The information is for the first 6 months of B.E. 2563'),
  (2563, 'o41', 1, 'แสดงผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต', 'Shows results under the corruption prevention action plan'),
  (2563, 'o41', 2, 'มีข้อมูลรายละเอียดสรุปผลการดำเนินการ เช่น ผลการดำเนินการโครงการหรือกิจกรรม ผลการใช้จ่ายงบประมาณ ปัญหา อุปสรรค ข้อเสนอแนะ ผลสัมฤทธิ์ตามเป้าหมาย เป็นต้น', 'Gives a detailed summary of results, such as project or activity results, budget spending, problems, obstacles, suggestions and achievement against targets'),
  (2563, 'o41', 3, 'ใช้รายงานผลของปี พ.ศ. 2562', 'The report for B.E. 2562 is used'),
  -- 10.2 มาตรการภายในเพื่อป้องกันการทุจริต
  (2563, 'o42', 1, 'แสดงการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ในปี พ.ศ. 2562', 'Shows an analysis of the results of the B.E. 2562 Integrity and Transparency Assessment of public agencies'),
  (2563, 'o42', 2, 'มีข้อมูลรายละเอียดการวิเคราะห์ เช่น ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน ประเด็นที่จะต้องพัฒนาให้ดีขึ้น แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน เป็นต้น', 'Gives details of the analysis, such as defects or weaknesses to be fixed urgently, points to be improved, and how the agency will put the analysis into practice'),
  (2563, 'o42', 3, 'มีมาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น ซึ่งสอดคล้องตามผลการวิเคราะห์ฯ โดยมีรายละเอียดต่าง ๆ เช่น การกำหนดผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง การกำหนดขั้นตอนหรือวิธีการปฏิบัติ การกำหนดแนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล เป็นต้น', 'Sets measures, consistent with the analysis, to better promote integrity and transparency within the agency, with details such as those responsible or involved, steps or methods, and how implementation will be monitored and reported'),
  (2563, 'o43', 1, 'แสดงผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Shows the results of implementing the measures to promote integrity and transparency within the agency'),
  (2563, 'o43', 2, 'มีข้อมูลรายละเอียดการนำมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานในข้อ O42 ไปสู่การปฏิบัติอย่างเป็นรูปธรรม', 'Gives details of how the measures in O42 have been put into concrete practice'),
  (2563, 'o43', 3, 'เป็นการดำเนินการในปี พ.ศ. 2563', 'The action was carried out in B.E. 2563');

-- Ratings: ITA manual 2563, section 3.2.
insert into rating_level (year, code, position, lower_bound, name_th, name_en) values
  (2563, 'AA', 1, 95, 'AA', 'AA'),
  (2563, 'A', 2, 85, 'A', 'A'),
  (2563, 'B', 3, 75, 'B', 'B'),
  (2563, 'C', 4, 65, 'C', 'C'),
  (2563, 'D', 5, 55, 'D', 'D'),
  (2563, 'E', 6, 50, 'E', 'E'),
  (2563, 'F', 7, 0, 'F', 'F');

insert into cycle (year, framework_year) values
  (2563, 2563);
