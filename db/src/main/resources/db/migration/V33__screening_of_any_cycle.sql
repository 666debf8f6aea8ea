-- The same framework asks in several cycles: the fiscal year comes from the cycle.
-- {0} fiscal year, Buddhist Era; {1} the same in the Common Era; {2} and {3} the years before, in which it began.

update screening_question
  set text_th = 'ตั้งแต่เริ่มปีงบประมาณ พ.ศ. {0} (1 ตุลาคม {2}) จนถึงวันนี้ ท่านเคยรับบริการหรือติดต่อกับหน่วยงานนี้หรือไม่',
    text_en = 'Since fiscal year B.E. {0} ({1}) began on 1 October {3}, have you received services from this agency or contacted it?',
    ending_th = 'แบบสำรวจนี้สำหรับผู้ที่เคยรับบริการหรือติดต่อกับหน่วยงานในปีงบประมาณนี้ จึงไม่มีคำถามต่อ ขอบคุณที่สละเวลา'
  where year = 2563 and instrument_code = 'EIT';

update screening_question
  set ending_th = 'แบบสำรวจนี้สำหรับบุคลากรที่ปฏิบัติงานในหน่วยงานมาแล้วไม่น้อยกว่า 1 ปี จึงไม่มีคำถามต่อ ขอบคุณที่สละเวลา'
  where year = 2563 and instrument_code = 'IIT';
